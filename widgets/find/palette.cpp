// Palette: everything at hand is ranked at each keystroke; the history joins in when it answers.
#include "widgets/find/palette.h"

#include "models/domain/filter.h"
#include "models/items/ranking.h"
#include "models/session/historysearch.h"
#include "widgets/keys/shortcutbook.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace pulley {

namespace {

constexpr int mostFound = 60;
constexpr int mostRecentlyFound = 12;

QString recentlyFound()
{
    return QStringLiteral("palette/recent");
}

QString paletteId(const PaletteEntry &entry)
{
    return QString::number(static_cast<int>(entry.kind)) + QLatin1Char(':') + entry.id;
}

/// The best of its names counts; what it is filed under counts less than what it is called, and what is over less than what is
/// open.
int entryRank(const QString &typed, const PaletteEntry &entry)
{
    constexpr int over = 700;
    int best = 0;
    int less = 0;
    for (const QString &name : entry.names)
        best = std::max(best, rankOf(typed, name) - less++);
    return best > 0 && entry.closed ? std::max(1, best - over) : best;
}

PaletteEntry cardEntry(const Board &board, const Card &card, PaletteKind kind, const QString &where)
{
    PaletteEntry entry{kind,
                       card.id.value,
                       cardNumber(board, card),
                       card.facts.title.simplified().left(200),
                       where,
                       true,
                       kind == PaletteKind::Closed || isFinished(board, card),
                       {}};
    const QString number = QString::number(card.number);
    entry.names = {foldedForSearch(entry.number), number, foldedForSearch(entry.title)};
    entry.names.append(
        foldedForSearch(entry.number + QLatin1Char(' ') + entry.title + QLatin1Char(' ') + card.facts.tags.join(QLatin1Char(' '))));
    return entry;
}

} // namespace

Palette::Palette(const QList<QAction *> &actions, BoardSession *session, QSettings &settings, QWidget *parent) :
    QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_session(session && session->isOpen() ? session : nullptr),
    m_settings(settings), m_line(new QLineEdit(this)), m_list(new PaletteList(this)), m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find anything"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    gatherActions(actions);
    if (m_session) {
        gatherBoard();
        gatherBoards();
        m_history = new HistorySearch(*m_session, this);
        connect(m_history, &HistorySearch::found, this, [this](const QList<FoundCard> &cards) {
            for (const FoundCard &found : cards) {
                // The latest finished ones are still on the board.
                if (!findCard(m_session->board(), found.card.id))
                    m_closed.append(cardEntry(m_session->board(), found.card, PaletteKind::Closed,
                                              found.how == Closed::Discarded ? tr("discarded") : tr("finished")));
            }
            join();
        });
        connect(m_history, &HistorySearch::finished, this, &Palette::join);
    }
    list(PaletteList::Choose::First);
}

Palette::~Palette() = default;

void Palette::build()
{
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Action, card, board or person"));
    m_line->setAccessibleName(windowTitle());
    m_line->setFrame(false);
    m_line->setFont(textFont(metric::text + 2));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_state->setObjectName(QStringLiteral("paletteState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFont(textFont(metric::small));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::wideGap);
    layout->setSpacing(metric::wideGap);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::look);
    connect(m_list, &QListWidget::itemClicked, this, [this] { run(How::Go); });
    connect(m_list, &QListWidget::currentRowChanged, this, &Palette::tellChosen);
    resize(640, 440);
}

void Palette::gatherActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        const QString text = spokenText(*action);
        const QString why = action->property("whyNot").toString();
        m_actions.insert(action->objectName(), action);
        m_all.append({PaletteKind::Action,
                      action->objectName(),
                      {},
                      text,
                      action->isEnabled() ? keysText(*action) : why,
                      action->isEnabled(),
                      false,
                      {foldedForSearch(text), foldedForSearch(text + QLatin1Char(' ') + action->toolTip())}});
    }
}

void Palette::gatherBoard()
{
    const Board &board = m_session->board();
    for (const Card &card : board.cards) {
        const Column *column = findColumn(board, card.standing.column);
        m_all.append(cardEntry(board, card, PaletteKind::Card, column ? column->name : QString()));
    }
    const auto offer = [this](const QString &title, const QString &name, const QString &filter) {
        m_all.append(
            {PaletteKind::Filter, filter, {}, title, filter, true, false, {foldedForSearch(name), foldedForSearch(title)}});
    };
    for (const Person &person : board.people) {
        const QString name = person.name.isEmpty() ? person.id.value : person.name;
        offer(tr("Cards of %1").arg(name), name, QLatin1String("owner:") + filterValue(person.id.value));
    }
    for (const Lane &lane : board.lanes)
        offer(tr("Cards in lane %1").arg(lane.name), lane.name, QLatin1String("lane:") + filterValue(lane.name));
}

void Palette::gatherBoards()
{
    whenDone(this, m_session->boards(), [this](const Result<QList<BoardSummary>, StoreError> &answer) {
        if (!answer)
            return;
        for (const BoardSummary &each : *answer) {
            if (each.key != m_session->board().facts.key)
                m_all.append({PaletteKind::Board,
                              each.key,
                              {},
                              tr("Board %1: %2").arg(each.key, each.name.simplified().left(80)),
                              tr("board"),
                              true,
                              false,
                              {foldedForSearch(each.key), foldedForSearch(each.name)}});
        }
        join();
    });
}

void Palette::look()
{
    m_closed.clear();
    if (m_history)
        m_history->look(m_line->text());
    list(PaletteList::Choose::First);
}

QList<PaletteEntry> Palette::answers() const
{
    const QString typed = foldedForSearch(m_line->text());
    const QStringList used = recent();
    struct Ranked {
        int rank = 0;
        const PaletteEntry *entry = nullptr;
    };
    QList<Ranked> ranked;
    for (const QList<PaletteEntry> *entries : {&m_all, &m_closed}) {
        for (const PaletteEntry &entry : *entries) {
            if (const int rank = entryRank(typed, entry); rank > 0)
                ranked.append({rank + (used.contains(paletteId(entry)) ? 100 : 0), &entry});
            else if (entry.kind == PaletteKind::Closed)
                ranked.append({1, &entry}); // the store found it by more than is shown
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank > b.rank; });
    QList<PaletteEntry> best;
    for (const Ranked &each : ranked.mid(0, mostFound))
        best.append(*each.entry);
    return best;
}

/// With nothing typed: what was used last, and then every action.
QList<PaletteEntry> Palette::beginning() const
{
    QList<PaletteEntry> entries;
    const QStringList used = recent();
    for (const QString &id : used) {
        const auto found =
            std::find_if(m_all.cbegin(), m_all.cend(), [&](const PaletteEntry &entry) { return paletteId(entry) == id; });
        if (found != m_all.cend())
            entries.append(*found);
    }
    for (const PaletteEntry &entry : m_all) {
        if (entry.kind == PaletteKind::Action && !used.contains(paletteId(entry)))
            entries.append(entry);
    }
    return entries;
}

void Palette::join()
{
    list(PaletteList::Choose::Same);
}

void Palette::list(PaletteList::Choose choose)
{
    const bool empty = m_line->text().trimmed().isEmpty();
    const QList<PaletteEntry> entries = empty ? beginning() : answers();
    m_list->show(entries, choose);
    const bool looking = m_history && m_history->isLooking();
    if (!empty && entries.isEmpty() && !looking)
        m_state->setText(tr("Nothing is called so, neither here nor in the history."));
    else if (looking)
        m_state->setText(tr("Looking through finished cards\u2026"));
    else
        m_state->setText(tr("Enter goes there, Ctrl+Enter opens a card, Esc closes."));
    tellChosen();
}

void Palette::tellChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : m_state->text());
    QAccessibleEvent told(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::run(How how)
{
    const PaletteEntry entry = m_list->entryAt(m_list->currentRow());
    if (m_list->currentRow() < 0)
        return;
    if (!entry.available) {
        m_state->setText(entry.detail.isEmpty() ? tr("Not possible now.") : entry.detail);
        return;
    }
    remember(entry);
    // What it asks for is done when this has gone and the board has the keyboard again.
    accept();
    go(entry, how);
}

void Palette::go(const PaletteEntry &entry, How how)
{
    switch (entry.kind) {
    case PaletteKind::Action:
        if (QAction *action = m_actions.value(entry.id))
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        break;
    case PaletteKind::Card:
        how == How::Edit ? Q_EMIT editorWanted(CardId{entry.id}) : Q_EMIT cardWanted(CardId{entry.id});
        break;
    case PaletteKind::Closed:
        Q_EMIT editorWanted(CardId{entry.id});
        break;
    case PaletteKind::Board:
        Q_EMIT boardWanted(entry.id);
        break;
    case PaletteKind::Filter:
        Q_EMIT filterWanted(entry.id);
        break;
    }
}

QStringList Palette::recent() const
{
    return m_settings.value(recentlyFound()).toStringList();
}

void Palette::remember(const PaletteEntry &entry)
{
    QStringList used = recent();
    used.removeAll(paletteId(entry));
    used.prepend(paletteId(entry));
    m_settings.setValue(recentlyFound(), used.mid(0, mostRecentlyFound));
}

bool Palette::isKey(const QKeyEvent &event)
{
    const int last = m_list->count() - 1;
    const auto moveTo = [&](int row) {
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, last)));
        return true;
    };
    constexpr int page = 9;
    const int row = m_list->currentRow();
    switch (event.key()) {
    case Qt::Key_Down:
        return moveTo(row == last ? 0 : row + 1);
    case Qt::Key_Up:
        return moveTo(row <= 0 ? last : row - 1);
    case Qt::Key_PageDown:
        return moveTo(row + page);
    case Qt::Key_PageUp:
        return moveTo(row - page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(event.modifiers() & Qt::ControlModifier ? How::Edit : How::Go);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && isKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

void Palette::showEvent(QShowEvent *event)
{
    if (const QWidget *under = parentWidget()) {
        const QSize size(std::min(640, under->width() - 40), std::min(440, under->height() - 80));
        resize(size);
        move(under->mapToGlobal(QPoint((under->width() - size.width()) / 2, std::min(80, (under->height() - size.height()) / 2))));
    }
    QDialog::showEvent(event);
    m_line->setFocus();
}

void Palette::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.setPen(colors.freeSlot);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(colors.line);
    const int y = m_list->y() - metric::gap;
    painter.drawLine(1, y, width() - 2, y);
}

} // namespace pulley
