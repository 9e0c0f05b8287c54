// ConflictPanel: one row a field, each with two buttons.
#include "widgets/card/conflictpanel.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulley {

namespace {

constexpr qsizetype mostShown = 160;

QString shownValue(const QString &text)
{
    const QString line = text.left(8 * mostShown).simplified();
    if (line.isEmpty())
        return ConflictPanel::tr("(empty)");
    return line.size() > mostShown ? line.left(mostShown) + QChar(0x2026) : line;
}

QString checklistText(const QList<CheckItem> &items)
{
    QStringList lines;
    for (const CheckItem &item : items)
        lines.append((item.checked ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ")) + item.text);
    return lines.join(QStringLiteral("  "));
}

template <class Item>
QString nameOf(const Item *item)
{
    return item ? item->name : QString();
}

template <class T>
CardPatch only(std::optional<T> CardPatch::*field, const CardPatch &from)
{
    CardPatch patch;
    patch.*field = from.*field;
    return patch;
}

struct FieldRow {
    QString name;
    QString mine;
    QString theirs;
    CardPatch patch;
};

QList<FieldRow> fieldRows(const Board &board, const CardFacts &mine, const CardPatch &theirs)
{
    QList<FieldRow> rows;
    if (theirs.title)
        rows.append({ConflictPanel::tr("Title"), mine.title, *theirs.title, only(&CardPatch::title, theirs)});
    if (theirs.description)
        rows.append(
            {ConflictPanel::tr("Description"), mine.description, *theirs.description, only(&CardPatch::description, theirs)});
    if (theirs.type)
        rows.append({ConflictPanel::tr("Work type"), nameOf(findType(board, mine.type)), nameOf(findType(board, *theirs.type)),
                     only(&CardPatch::type, theirs)});
    if (theirs.serviceClass)
        rows.append({ConflictPanel::tr("Class of service"), nameOf(findClass(board, mine.serviceClass)),
                     nameOf(findClass(board, *theirs.serviceClass)), only(&CardPatch::serviceClass, theirs)});
    if (theirs.lane)
        rows.append({ConflictPanel::tr("Lane"), nameOf(findLane(board, mine.lane)), nameOf(findLane(board, *theirs.lane)),
                     only(&CardPatch::lane, theirs)});
    if (theirs.due)
        rows.append({ConflictPanel::tr("Due"), QLocale().toString(mine.due, QLocale::ShortFormat),
                     QLocale().toString(*theirs.due, QLocale::ShortFormat), only(&CardPatch::due, theirs)});
    const QString comma = QStringLiteral(", ");
    if (theirs.tags)
        rows.append({ConflictPanel::tr("Tags"), mine.tags.join(comma), theirs.tags->join(comma), only(&CardPatch::tags, theirs)});
    if (theirs.checklist)
        rows.append({ConflictPanel::tr("Checklist"), checklistText(mine.checklist), checklistText(*theirs.checklist),
                     only(&CardPatch::checklist, theirs)});
    if (theirs.links)
        rows.append(
            {ConflictPanel::tr("Links"), mine.links.join(comma), theirs.links->join(comma), only(&CardPatch::links, theirs)});
    return rows;
}

QLabel *valueLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("conflicts"));
    setFrameShape(QFrame::StyledPanel);
    m_rows->setContentsMargins(metric::widestGap, metric::wideGap, metric::widestGap, metric::wideGap);
    auto *heading =
        valueLabel(tr("Somebody else changed the same while you were typing. Nothing was overwritten. Which shall stay?"));
    heading->setFont(textFont(metric::text, QFont::DemiBold));
    m_rows->addWidget(heading);
    setVisible(false);
}

void ConflictPanel::show(const Board &board, const CardFacts &mine, const CardPatch &theirs)
{
    if (theirs == m_theirs && mine == m_mine)
        return;
    m_mine = mine;
    m_theirs = theirs;
    delete m_body;
    m_body = new QWidget(this);
    new QVBoxLayout(m_body);
    m_body->layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_body);
    for (const FieldRow &row : fieldRows(board, mine, theirs))
        addRow(row.name, row.mine, row.theirs, row.patch);
    setVisible(theirs != CardPatch{});
}

void ConflictPanel::addRow(const QString &field, const QString &mine, const QString &theirs, const CardPatch &patch)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(valueLabel(field), 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(valueLabel(tr("Yours: %1").arg(shownValue(mine))), 0, 1);
    grid->addWidget(valueLabel(tr("Theirs: %1").arg(shownValue(theirs))), 1, 1);
    const auto offer = [&](const QString &text, int row, Keep keep) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setObjectName(keep == Keep::Mine ? QStringLiteral("keepMine") : QStringLiteral("takeTheirs"));
        button->setAccessibleName(field + QStringLiteral(": ") + text);
        // Queued: the row goes with its answer.
        connect(
            button, &QPushButton::clicked, this, [this, patch, keep] { Q_EMIT resolved(patch, keep); }, Qt::QueuedConnection);
        grid->addWidget(button, row, 2);
    };
    offer(tr("Keep mine"), 0, Keep::Mine);
    offer(tr("Take theirs"), 1, Keep::Theirs);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(grid);
}

} // namespace pulley
