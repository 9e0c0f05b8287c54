// CardEditor: how it shows the card and what may be done with it now.
#include "widgets/card/cardeditor.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/card/cardform.h"
#include "widgets/card/commentsview.h"
#include "widgets/card/conflictpanel.h"
#include "widgets/card/relationsview.h"
#include "widgets/parts/inlinemessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace pulley {

namespace {

/// A clock that runs: "2 d 03:04:05".
QString runningClock(Instant since, Instant now)
{
    const auto seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(now - since).count());
    const qint64 days = seconds / 86400;
    const QString time = QTime(0, 0).addSecs(static_cast<int>(seconds % 86400)).toString(QStringLiteral("HH:mm:ss"));
    //: Days and a time of hours, minutes and seconds that something has lasted
    return days > 0 ? CardEditor::tr("%1 d %2").arg(QString::number(days), time) : time;
}

} // namespace

void CardEditor::showCard()
{
    if (!m_card)
        return;
    const Board &board = m_session.board();
    const QString number = cardNumber(board, *m_card);
    const Column *column = findColumn(board, m_card->standing.column);
    QString place = column ? column->name : QString();
    if (column && column->split && m_card->standing.half == Half::Ready)
        place = tr("%1, ready to pull").arg(place);
    if (m_away == Away::Discarded)
        place = tr("discarded");
    else if (m_away == Away::Finished)
        //: A column and that the card has left the board from there
        place = tr("%1, finished").arg(place);
    m_place->setText(number + QStringLiteral(" \u00b7 ") + place);
    setWindowTitle(tr("%1 %2").arg(number, m_card->facts.title.left(400).simplified().left(80)));
    showAge();
    showOwners();
    showBlocking();
    m_relations->show(*m_card);
    showActivity();
    showConflicts();
}

void CardEditor::showAge()
{
    const Board &board = m_session.board();
    const Instant now = systemNow();
    const QTimeZone zone = zoneOf(board);
    const auto started = startedAt(board, *m_card);
    const auto finished = finishedAt(board, *m_card);
    const int days = daysBetween(started.value_or(m_card->created), finished.value_or(now), zone);
    const QString here = tr("Here for %1").arg(duration(m_card->standing.since, now));
    if (finished) {
        m_age->setText(days == 1 ? tr("Took 1 day") : tr("Took %1 days").arg(days));
        return;
    }
    if (!started) {
        m_age->setText(tr("%1 \u00b7 not started").arg(here));
        return;
    }
    const QString age = days == 1 ? tr("age 1 day") : tr("age %1 days").arg(days);
    const Pace pace = paceOf(board);
    const QString tone = toneWords(pace, toneOf(pace, days));
    m_age->setText(tone.isEmpty() ? tr("%1 \u00b7 %2").arg(here, age) : tr("%1 \u00b7 %2, %3").arg(here, age, tone));
}

void CardEditor::showOwners()
{
    QStringList names;
    for (const PersonId &owner : std::as_const(m_card->owners))
        names.append(personName(m_session.board(), owner));
    m_owners->setText(names.isEmpty() ? tr("Nobody") : names.join(QStringLiteral(", ")));
    m_join->setText(m_card->owners.contains(m_session.me()) ? tr("Lea&ve") : tr("&Join"));
}

void CardEditor::showBlocking()
{
    const auto &blocked = m_card->blocked;
    m_reason->setVisible(!blocked);
    m_block->setText(blocked ? tr("Un&block") : tr("&Block"));
    m_blockedText->setVisible(blocked.has_value());
    m_clock->setVisible(blocked.has_value());
    if (!blocked) {
        m_second.stop();
        return;
    }
    m_blockedText->setText(tr("%1 (by %2)").arg(blocked->reason, personName(m_session.board(), blocked->by)));
    showClock();
    m_second.start(std::chrono::seconds(1));
}

void CardEditor::showClock()
{
    if (m_card && m_card->blocked)
        m_clock->setText(tr("for %1").arg(runningClock(m_card->blocked->since, systemNow())));
}

void CardEditor::showActivity()
{
    m_comments->show(m_session.board(), m_card->comments, m_session.me());
    const auto count = m_card->comments.size();
    m_activity->setTabText(0, count > 0 ? tr("C&omments (%1)").arg(count) : tr("C&omments"));
}

void CardEditor::showConflicts()
{
    const CardDraft now{.typed = m_form->facts(), .base = m_draft.base};
    m_conflicts->show(m_session.board(), now.typed, m_card ? conflicts(now, m_card->facts) : CardPatch{});
}

void CardEditor::showDiscarded(const JournalEntry &entry)
{
    QString reason;
    for (const Change &change : entry.changes) {
        if (const auto *discarded = std::get_if<CardDiscarded>(&change))
            reason = discarded->reason;
    }
    const QString who = personName(m_session.board(), entry.by);
    const QString ago = duration(entry.at, systemNow());
    m_message->tell(InlineMessage::Kind::Refused,
                    reason.isEmpty()
                        ? tr("%1 took this card off the board %2 ago. It can be read here, and restored.").arg(who, ago)
                        : tr("%1 discarded this card %2 ago: %3").arg(who, ago, shortened(reason)));
}

void CardEditor::showFinished()
{
    m_message->tell(InlineMessage::Kind::Said,
                    tr("This card is finished and no longer on the board. It can be read and copied from; its history and figures "
                       "stay. To go on with the work, add a new card."));
}

void CardEditor::updateState()
{
    const bool dirty = m_card && m_form->facts() != m_draft.base;
    m_save->setEnabled(dirty && m_sending == 0);
    m_saveClose->setEnabled(m_card && m_away == Away::No && m_sending == 0);
    const bool mayWrite = m_card && m_away == Away::No;
    const bool mayAct = mayWrite && m_sending == 0;
    m_join->setEnabled(mayAct);
    m_block->setEnabled(mayAct);
    m_relations->setReadOnly(!mayAct);
    m_comments->setWritable(mayWrite);
    m_form->setReadOnly(!mayWrite);
    m_reason->setReadOnly(!mayWrite);
    m_restore->setVisible(m_card && m_away == Away::Discarded);
    m_restore->setEnabled(m_sending == 0);
    if (m_sending > 0 && m_session.state() == ConnectionState::Lost)
        m_message->tell(InlineMessage::Kind::Refused,
                        tr("The connection is lost. What you entered is kept and is sent by itself when the connection is back."));
}

} // namespace pulley
