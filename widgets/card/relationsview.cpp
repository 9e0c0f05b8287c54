// RelationsView: a list by kind; Enter opens, Delete removes, a line adds.
#include "widgets/card/relationsview.h"

#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/card/relationfield.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace pulley {

namespace {

constexpr int mostRelationsShown = 6;
constexpr int relationRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;

QString kindWord(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Blocks:
        return RelationsView::tr("blocks");
    case RelationKind::BlockedBy:
        return RelationsView::tr("is blocked by");
    case RelationKind::Relates:
        break;
    }
    return RelationsView::tr("relates to");
}

} // namespace

RelationsView::RelationsView(BoardSession &session, const CardId &card, QWidget *parent) :
    QWidget(parent), m_session(session), m_card(card), m_list(new QListWidget(this)), m_kind(new QComboBox(this)),
    m_field(new RelationField(session.board(), card, this)), m_add(new QPushButton(tr("&Add"), this)),
    m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(QStringLiteral("relations"));
    m_list->setAccessibleName(tr("Relations to other cards"));
    m_list->setToolTip(tr("Enter opens the other card, Delete removes the relation"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_kind->setObjectName(QStringLiteral("relationKind"));
    m_kind->setAccessibleName(tr("Kind of relation"));
    m_kind->setAccessibleDescription(m_kind->accessibleName()); // a box to choose from is called what is chosen
    for (const RelationKind kind : {RelationKind::BlockedBy, RelationKind::Blocks, RelationKind::Relates})
        m_kind->addItem(kindWord(kind), int(kind));
    m_field->setObjectName(QStringLiteral("relatedCard"));
    m_field->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addRelation"));
    m_remove->setObjectName(QStringLiteral("removeRelation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_list);
    column->addWidget(m_kind);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_remove, m_add}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &RelationsView::add);
    connect(m_remove, &QPushButton::clicked, this, &RelationsView::removeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &RelationsView::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0 && !m_readOnly); });
    fill();
}

QWidget *RelationsView::field() const
{
    return m_field;
}

void RelationsView::show(const Card &card)
{
    m_relations = relationsOf(m_session.board(), card);
    fill();
}

void RelationsView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget *widget : QList<QWidget *>{m_kind, m_field, m_add})
        widget->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && m_list->currentRow() >= 0);
}

bool RelationsView::hasTyped() const
{
    return !m_field->text().trimmed().isEmpty();
}

void RelationsView::accepted()
{
    m_field->clear();
}

RelationsView::Other RelationsView::otherOf(const Relation &relation)
{
    const Board &board = m_session.board();
    if (const Card *card = findCard(board, relation.card)) {
        const bool done = isFinished(board, *card);
        return {card->facts.title, done ? tr("done") : columnName(board, card->standing.column), done};
    }
    if (!m_gone.contains(relation.card))
        lookUp(relation);
    return m_gone.value(relation.card);
}

/// Once for each card; what is shown meanwhile is its number.
void RelationsView::lookUp(const Relation &relation)
{
    m_gone.insert(relation.card, {{}, tr("no longer on the board"), true});
    using Found = Result<std::optional<Card>, StoreError>;
    const auto found = m_session.run<Found>([number = relation.number](BoardStore &store) { return store.cardByNumber(number); });
    whenDone(this, found, [this](const Found &answer) {
        if (!answer || !*answer)
            return;
        const Card &card = **answer;
        m_gone.insert(card.id,
                      {card.facts.title, isFinished(m_session.board(), card) ? tr("done") : tr("no longer on the board"), true});
        fill();
    });
}

void RelationsView::addRow(const Relation &relation)
{
    const Other other = otherOf(relation);
    const QString number = cardNumber(m_session.board(), relation.number);
    //: A relation: kind, number of the other card, its state, its title
    const QString text = tr("%1 %2 (%3) %4").arg(kindWord(relation.kind), number, other.state, shortened(other.title));
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(relationRole, relation.card.value);
    item->setData(kindRole, int(relation.kind));
    if (other.over)
        item->setForeground(colorsOf(palette()).dim);
}

void RelationsView::fill()
{
    const QListWidgetItem *current = m_list->currentItem();
    const auto meaning = [](const QListWidgetItem &item) {
        return std::pair(item.data(relationRole).toString(), item.data(kindRole).toInt());
    };
    const auto kept = current ? meaning(*current) : std::pair<QString, int>();
    m_list->clear();
    for (const Relation &relation : std::as_const(m_relations))
        addRow(relation);
    // Where it is gone, Delete is for none: another one may stand in its row by now.
    for (int row = 0; row < m_list->count(); ++row) {
        if (meaning(*m_list->item(row)) == kept)
            m_list->setCurrentRow(row);
    }
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), mostRelationsShown) * (2 * fontMetrics().height() + 10) + 6);
    m_remove->setEnabled(!m_readOnly && m_list->currentRow() >= 0);
}

void RelationsView::add()
{
    const QString text = m_field->text().trimmed();
    const Board &board = m_session.board();
    if (text.isEmpty()) {
        m_field->setFocus();
        return;
    }
    if (const qint64 number = numberTyped(board, text)) {
        addByNumber(number);
        return;
    }
    const QStringList like = cardsLike(board, text, m_card, 2);
    if (like.size() == 1)
        addByNumber(numberTyped(board, like.first()));
    else
        Q_EMIT notFound(like.isEmpty() ? tr("No card on the board is called that. Give its number, or other words of its title.")
                                       : tr("Several cards are called that. Choose one of the list, or give its number."));
}

void RelationsView::addByNumber(qint64 number)
{
    const auto kind = RelationKind(m_kind->currentData().toInt());
    const Board &board = m_session.board();
    if (const Card *card = findCard(board, QString::number(number))) {
        if (card->id == m_card)
            Q_EMIT notFound(tr("A card has no relation to itself."));
        else
            Q_EMIT addAsked({kind, card->id, number});
        return;
    }
    using Found = Result<std::optional<Card>, StoreError>;
    const auto found = m_session.run<Found>([number](BoardStore &store) { return store.cardByNumber(number); });
    whenDone(this, found, [this, kind, number](const Found &answer) {
        if (!answer)
            Q_EMIT notFound(sentence(answer.error()));
        else if (!*answer)
            Q_EMIT notFound(tr("There is no card of number %1.").arg(number));
        else if ((*answer)->id == m_card)
            Q_EMIT notFound(tr("A card has no relation to itself."));
        else
            Q_EMIT addAsked({kind, (*answer)->id, number});
    });
}

void RelationsView::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_relations.size() && !m_readOnly)
        Q_EMIT removeAsked(m_relations.at(row));
}

void RelationsView::openCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_relations.size())
        Q_EMIT openAsked(m_relations.at(row).card);
}

bool RelationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
    if (watched == m_field && enter) {
        add();
        return true;
    }
    if (watched == m_list && enter) {
        openCurrent();
        return true;
    }
    if (watched == m_list && key.key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulley
