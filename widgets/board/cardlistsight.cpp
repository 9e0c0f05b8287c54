// CardList: cards in sight stand in their real heights at once, the others when there is time; what is in sight stays where it is.
#include "widgets/board/carddelegate.h"
#include "widgets/board/cardlist.h"
#include "widgets/theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace pulley {

namespace {

/// Rows that come into sight because others have turned out lower may be lower themselves.
constexpr int mostLooks = 8;

} // namespace

void CardList::forgetHeight()
{
    m_known = {};
    m_looked = 0;
}

int CardList::heightAt(int width) const
{
    if (m_known.width() == width)
        return m_known.height();
    const qint64 guesses = m_delegate.heights().guesses();
    const int abreast = cardsAbreast(width);
    int height = 0;
    int line = 0;
    for (int row = 0; row < m_cards.rowCount(); ++row) {
        line = std::max(line, m_delegate.heightAt(m_cards.index(row), roomOfEach(width)));
        if (row % abreast == abreast - 1 || row == m_cards.rowCount() - 1)
            height += std::exchange(line, 0);
    }
    m_known = {width, height};
    noteGuesses(guesses);
    return height;
}

/// Where there were any since, all rows are looked at once more when there is time.
void CardList::noteGuesses(qint64 before) const
{
    if (m_delegate.heights().guesses() == before)
        return;
    m_looking = true;
    m_looked = 0;
    m_delegate.heights().askForTime();
}

int CardList::cardWidth() const
{
    const int room = viewport()->width();
    return CardDelegate::widthIn(isWrapping() ? roomOfEach(room) : room);
}

/// The first of the line that `sight` begins in.
int CardList::firstIn(const QRect &sight) const
{
    int from = 0;
    int to = m_cards.rowCount();
    while (from < to) {
        const int middle = (from + to) / 2;
        if (visualRect(m_cards.index(middle)).top() <= sight.top())
            from = middle + 1;
        else
            to = middle;
    }
    const int row = std::max(0, from - 1);
    return row - (isWrapping() ? row % cardsAbreast(viewport()->width()) : 0);
}

bool CardList::measure(const QRect &sight)
{
    bool differs = false;
    for (int row = sight.isEmpty() ? m_cards.rowCount() : firstIn(sight); row < m_cards.rowCount(); ++row) {
        const QModelIndex index = m_cards.index(row);
        if (visualRect(index).top() > sight.bottom())
            break;
        differs = m_delegate.heights().measure(index, cardWidth()) || differs;
    }
    if (differs)
        m_known = {};
    return differs;
}

std::optional<CardList::Anchor> CardList::anchor(const QRect &sight) const
{
    if (m_cards.rowCount() == 0 || sight.isEmpty())
        return {};
    const int first = firstIn(sight);
    const auto at = [this](int row) {
        const QModelIndex index = m_cards.index(row);
        return Anchor{index, visualRect(index).top()};
    };
    if (visualRect(m_cards.index(0)).top() >= sight.top())
        return at(0);
    for (int row = first; row < m_cards.rowCount() && visualRect(m_cards.index(row)).top() <= sight.bottom(); ++row) {
        if (m_delegate.heights().isExact(m_cards.index(row), cardWidth()))
            return at(row);
    }
    return at(first);
}

void CardList::putBack(const Anchor &anchor)
{
    if (anchor.card.isValid() && m_scrolling == Scrolling::Own)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor.card).top() - anchor.top);
}

void CardList::layOut()
{
    const qint64 guesses = m_delegate.heights().guesses();
    QListView::doItemsLayout();
    noteGuesses(guesses);
}

void CardList::layAnew()
{
    const QScopedValueRollback<bool> guard(m_settling, true);
    const auto kept = anchor(viewport()->rect());
    layOut();
    if (kept)
        putBack(*kept);
}

void CardList::settleSight()
{
    if (m_settling || m_scrolling == Scrolling::ByBoard)
        return;
    for (int look = 0; look < mostLooks; ++look) {
        // Before its cards get their heights: what doesn't change stays.
        const QScopedValueRollback<bool> guard(m_settling, true);
        const auto kept = anchor(viewport()->rect());
        if (!measure(viewport()->rect()))
            return;
        layOut();
        if (kept)
            putBack(*kept);
    }
}

/// Before all heights become others: the first card in sight is put back, and the current one isn't lost.
void CardList::keepSight()
{
    if (m_kept || m_scrolling == Scrolling::ByBoard)
        return;
    m_kept = anchor(viewport()->rect());
    const QModelIndex current = currentIndex();
    m_keptCurrent = current.isValid() && viewport()->rect().contains(visualRect(current));
}

void CardList::doItemsLayout()
{
    if (m_settling) {
        layOut();
        return;
    }
    {
        const QScopedValueRollback<bool> guard(m_settling, true);
        layOut();
    }
    const auto kept = std::exchange(m_kept, {});
    if (kept)
        putBack(*kept);
    settleSight();
    if (kept && m_keptCurrent && currentIndex().isValid())
        scrollTo(currentIndex());
}

void CardList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // What will stand around it has its real height first, or it would not be where it is scrolled to.
    const int room = viewport()->height();
    for (int look = 0; look < mostLooks && m_scrolling == Scrolling::Own; ++look) {
        const QRect rect = visualRect(index);
        if (!rect.isValid() || !measure(rect.adjusted(0, -room, 0, room)))
            break;
        layAnew();
    }
    QListView::scrollTo(index, hint);
}

void CardList::useTime(const QDeadlineTimer &until)
{
    if (!m_looking)
        return;
    for (; m_looked < m_cards.rowCount() && !until.hasExpired(); ++m_looked)
        m_differs = m_delegate.heights().measure(m_cards.index(m_looked), cardWidth()) || m_differs;
    m_looking = m_looked < m_cards.rowCount();
    if (m_looking) {
        m_delegate.heights().askForTime();
        return;
    }
    if (!std::exchange(m_differs, false))
        return;
    m_known = {};
    if (m_scrolling == Scrolling::ByBoard)
        Q_EMIT heightsFound();
    else
        layAnew();
}

} // namespace pulley
