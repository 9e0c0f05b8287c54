// PeopleBar: marks in a line; what has no room is one click further in a menu.
#include "widgets/board/peoplebar.h"

#include "widgets/board/barmark.h"
#include "widgets/board/quietbutton.h"
#include "widgets/board/words.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int barHeight = 36;
constexpr int barMargin = 12;
constexpr int moreRoom = 56;
constexpr int mostHeldTitle = 70;

QToolButton *moreButton(const char *name, QWidget *parent)
{
    auto *button = new QuietButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->hide();
    return button;
}

} // namespace

PeopleBar::PeopleBar(BoardSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_morePeople(moreButton("morePeople", this)), m_moreKinds(moreButton("moreKinds", this))
{
    setObjectName(QStringLiteral("peopleBar"));
    setFixedHeight(barHeight);
    setAccessibleName(tr("People and their limits"));
    connect(&session, &BoardSession::opened, this, &PeopleBar::refresh);
    connect(&session, &BoardSession::advanced, this, &PeopleBar::refresh);
    connect(&session, &BoardSession::meChanged, this, &PeopleBar::refresh);
    refresh();
}

QList<BarMark *> PeopleBar::people() const
{
    QList<BarMark *> shown;
    for (const Mark &each : m_personMarks) {
        if (!each.mark->isHidden())
            shown.append(each.mark);
    }
    return shown;
}

QList<BarMark *> PeopleBar::kinds() const
{
    QList<BarMark *> shown;
    for (const Mark &each : m_kindMarks) {
        if (!each.mark->isHidden())
            shown.append(each.mark);
    }
    return shown;
}

QSize PeopleBar::sizeHint() const
{
    return {400, barHeight};
}

void PeopleBar::refresh()
{
    QList<PersonFace> people = m_session.isOpen() ? peopleOf(m_session.counted(), m_session.me()) : QList<PersonFace>();
    QList<LimitFace> kinds = kindLimits(m_session.counted());
    setVisible(!people.isEmpty() || !kinds.isEmpty());
    if (people == m_people && kinds == m_kinds && !m_personMarks.isEmpty())
        return;
    m_people = people;
    m_kinds = kinds;
    rebuild(people, kinds);
}

void PeopleBar::rebuild(const QList<PersonFace> &people, const QList<LimitFace> &kinds)
{
    const auto *focused = qobject_cast<BarMark *>(window()->focusWidget());
    qsizetype kept = -1;
    for (qsizetype i = 0; i < m_personMarks.size() + m_kindMarks.size(); ++i) {
        const Mark &mark = i < m_personMarks.size() ? m_personMarks.at(i) : m_kindMarks.at(i - m_personMarks.size());
        kept = mark.mark == focused ? i : kept;
    }
    for (const Mark &old : m_personMarks + m_kindMarks)
        old.mark->deleteLater();
    m_personMarks.clear();
    m_kindMarks.clear();
    const Board &board = m_session.board();
    for (const PersonFace &person : people) {
        QStringList limits;
        for (const LimitFace &limit : person.limits)
            limits.append(spoken(limit));
        const auto limit = person.limit() ? std::optional<LimitFace>(*person.limit()) : std::nullopt;
        const QString title = person.me ? tr("%1 (you)").arg(person.name) : person.name;
        add(m_personMarks, {person.initials, {}, limit, static_cast<int>(person.cards.size()), person.me}, title, limits,
            person.cards);
    }
    for (const LimitFace &kind : kinds) {
        const Limit *limit = findLimit(board, kind.limit);
        add(m_kindMarks, {{}, kind.name, kind, 0, false}, tr("Limit %1").arg(kind.name), {spoken(kind)},
            limit ? m_session.counted().holders(*limit) : QList<Card>());
    }
    arrange();
    const QList<Mark> all = m_personMarks + m_kindMarks;
    if (kept >= 0 && !all.isEmpty())
        all.at(std::min(kept, all.size() - 1)).mark->setFocus();
}

void PeopleBar::add(QList<Mark> &to, const MarkFace &face, const QString &title, const QStringList &limits,
                    const QList<Card> &cards)
{
    const Mark made{new BarMark(face, this), title, limits, cards};
    const QString held = cards.isEmpty() ? tr("no open cards") : cardsWord(static_cast<int>(cards.size()));
    made.mark->setAccessibleName((QStringList{title} + limits + QStringList{held}).join(QLatin1String(", ")));
    QStringList lines{QLatin1String("<b>") + title.toHtmlEscaped() + QLatin1String("</b>")};
    for (const QString &limit : limits)
        lines.append(limit.toHtmlEscaped());
    for (const Card &card : cards)
        lines.append((cardNumber(m_session.board(), card) + QLatin1Char(' ') + card.facts.title.simplified().left(mostHeldTitle))
                         .toHtmlEscaped());
    made.mark->setToolTip(QLatin1String("<p style=\"white-space:pre\">") + lines.join(QLatin1String("<br>"))
                          + QLatin1String("</p>"));
    connect(made.mark, &BarMark::clicked, this, [this, made] { open(made); });
    connect(made.mark, &BarMark::sideways, this, [this, made](int direction) { step(made.mark, direction); });
    to.append(made);
}

int PeopleBar::place(const QList<Mark> &marks, int left, int right) const
{
    int needed = left;
    for (const Mark &each : marks)
        needed += each.mark->sizeHint().width();
    const int room = needed > right ? right - moreRoom : right;
    int shown = 0;
    bool fitting = true;
    int x = left;
    for (const Mark &each : marks) {
        const QSize size = each.mark->sizeHint();
        const bool fits = fitting && x + size.width() <= room;
        fitting = fits;
        each.mark->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
        each.mark->setVisible(fits);
        x += fits ? size.width() : 0;
        shown += fits ? 1 : 0;
    }
    return shown;
}

void PeopleBar::arrange()
{
    const auto wide = [](const QList<Mark> &marks) {
        int width = 0;
        for (const Mark &each : marks)
            width += each.mark->sizeHint().width();
        return width;
    };
    // Classes and types at the right, on a third of the bar at most; people have the rest.
    const int room = width() - 2 * barMargin;
    const int kindsRoom = std::min(wide(m_kindMarks), std::max(room / 3, room - wide(m_personMarks) - metric::widestGap));
    const int kindsLeft = width() - barMargin - kindsRoom;
    const int shownKinds = place(m_kindMarks, kindsLeft, width() - barMargin);
    showMore(*m_moreKinds, m_kindMarks, shownKinds, kindsLeft);
    const int shownPeople =
        place(m_personMarks, barMargin, m_kindMarks.isEmpty() ? width() - barMargin : kindsLeft - metric::widestGap);
    showMore(*m_morePeople, m_personMarks, shownPeople, barMargin);
    bool first = true;
    for (const Mark &each : m_personMarks + m_kindMarks) {
        // One stop of the Tab key for all of them; arrows go from one to the next.
        const bool stop = first && !each.mark->isHidden();
        first = first && !stop;
        each.mark->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void PeopleBar::showMore(QToolButton &button, const QList<Mark> &marks, int shown, int left)
{
    button.setVisible(shown < marks.size());
    if (button.isHidden())
        return;
    for (const Mark &each : marks.first(shown))
        left = each.mark->geometry().right() + 1;
    const QList<Mark> others = marks.sliced(shown);
    button.setText(QStringLiteral("+%1").arg(others.size()));
    button.setAccessibleName(&button == m_morePeople ? tr("%1 more people").arg(others.size())
                                                     : tr("%1 more limits").arg(others.size()));
    button.setGeometry(left + metric::gap, (height() - 26) / 2, moreRoom - metric::wideGap, 26);
    QMenu &menu = *button.menu();
    menu.clear();
    for (const Mark &each : others) {
        const QString load = each.mark->words();
        QMenu *sub = menu.addMenu(asMenuText(load.isEmpty() ? each.title : QStringLiteral("%1  %2").arg(each.title, load)));
        fillMenu(*sub, each);
    }
}

void PeopleBar::fillMenu(QMenu &menu, const Mark &mark)
{
    for (const QString &limit : mark.limits)
        menu.addAction(asMenuText(limit))->setEnabled(false);
    if (!mark.limits.isEmpty())
        menu.addSeparator();
    if (mark.cards.isEmpty())
        menu.addAction(tr("No open cards"))->setEnabled(false);
    for (const Card &card : mark.cards) {
        const QString text =
            QStringLiteral("%1  %2").arg(cardNumber(m_session.board(), card), card.facts.title.simplified().left(mostHeldTitle));
        menu.addAction(asMenuText(text), this, [this, id = card.id] { Q_EMIT cardChosen(id); });
    }
}

void PeopleBar::open(const Mark &mark)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("heldCards"));
    menu->setAccessibleName(mark.title);
    QAction *title = menu->addAction(asMenuText(mark.title));
    title->setEnabled(false);
    fillMenu(*menu, mark);
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
    menu->popup(mark.mark->mapToGlobal(QPoint(0, mark.mark->height())));
}

void PeopleBar::step(const BarMark *from, int direction) const
{
    QList<QWidget *> stops;
    for (BarMark *mark : people())
        stops.append(mark);
    if (!m_morePeople->isHidden())
        stops.append(m_morePeople);
    for (BarMark *mark : kinds())
        stops.append(mark);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const qsizetype to = i + direction;
        if (stops.at(i) == from && to >= 0 && to < stops.size()) {
            stops.at(to)->setFocus();
            return;
        }
    }
}

void PeopleBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PeopleBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void PeopleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace pulley
