// CardEditor: taking in what others change, and sending what is typed.
#include "widgets/card/cardeditor.h"

#include "models/domain/discarded.h"
#include "models/domain/evolve.h"
#include "models/session/wording.h"
#include "widgets/card/cardform.h"
#include "widgets/card/cardhistory.h"
#include "widgets/card/commentsview.h"
#include "widgets/card/conflictpanel.h"
#include "widgets/card/relationsview.h"
#include "widgets/parts/composing.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace pulley {

namespace {

constexpr auto refusedKind = InlineMessage::Kind::Refused;

/// The card as its journal tells it; nullopt where the journal doesn't know it.
std::optional<Card> folded(Board policy, const CardId &id, const QList<JournalEntry> &entries)
{
    policy.cards.clear();
    std::optional<Card> last;
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes) {
            evolve(policy, change);
            if (const Card *card = findCard(policy, id))
                last = *card;
        }
    }
    return last;
}

} // namespace

bool CardEditor::reasonTyped() const
{
    return !m_reason->text().trimmed().isEmpty() && m_card && !m_card->blocked;
}

bool CardEditor::hasUnsaved() const
{
    return m_sending > 0 || reasonTyped() || m_relations->hasTyped() || !m_comments->typed().isEmpty() || m_composing->isGoingOn()
        || (m_card && m_form->facts() != m_draft.base);
}

void CardEditor::fetch()
{
    const CardId card = m_id;
    const auto entries =
        m_session.run<Result<QList<JournalEntry>, StoreError>>([card](BoardStore &store) { return entriesOf(store, card, 0); });
    whenDone(this, entries, [this](const Result<QList<JournalEntry>, StoreError> &answer) {
        if (!answer) {
            m_message->tell(InlineMessage::Kind::Failed, sentence(answer.error()));
            return;
        }
        const auto card = folded(m_session.board(), m_id, *answer);
        if (!card) {
            m_message->tell(refusedKind, tr("This card is not on the board, and its history doesn't know it."));
            return;
        }
        const auto discard = standingDiscard(*answer, m_id);
        m_away = discard ? Away::Discarded : Away::Finished;
        take(*card);
        if (discard)
            showDiscarded(*discard);
        else
            showFinished();
    });
}

void CardEditor::take(const Card &card)
{
    const CardDraft now{.typed = m_card ? m_form->facts() : card.facts, .base = m_card ? m_draft.base : card.facts};
    m_card = card;
    m_draft = rebased(now, card.facts);
    m_form->setFacts(m_draft.typed);
    showCard();
    updateState();
}

void CardEditor::follow(const Change &change)
{
    const CardId about = cardOf(change);
    if (about.isEmpty()) {
        m_form->setBoard(m_session.board());
        showCard();
        return;
    }
    if (about != m_id) {
        // It may be the other card of a relation, or have become one.
        const bool related = std::holds_alternative<CardEdited>(change) || std::holds_alternative<CardMoved>(change)
            || std::holds_alternative<CardDiscarded>(change) || std::holds_alternative<CardRestored>(change);
        if (m_card && related)
            m_relations->show(*m_card);
        return;
    }
    if (const Card *card = findCard(m_session.board(), m_id)) {
        if (std::exchange(m_away, Away::No) != Away::No)
            m_message->tell(InlineMessage::Kind::Said, tr("The card is back on the board."));
        take(*card);
        return;
    }
    m_away = std::holds_alternative<CardDiscarded>(change) ? Away::Discarded : Away::Finished;
    if (m_away == Away::Discarded)
        m_message->tell(refusedKind, tr("Somebody discarded this card. What you typed is still here, to copy."));
    else
        showFinished();
    showCard();
    updateState();
}

/// A board keeps the latest finished cards only: others that finish push this one off.
void CardEditor::noteLeaving()
{
    if (!m_card || m_away != Away::No || findCard(m_session.board(), m_id))
        return;
    m_away = Away::Finished;
    showFinished();
    showCard();
    updateState();
}

void CardEditor::boardReplaced()
{
    m_form->setBoard(m_session.board());
    if (const Card *card = findCard(m_session.board(), m_id))
        take(*card);
    else
        fetch();
}

void CardEditor::resolve(const CardPatch &theirs, Keep keep)
{
    m_draft.base = patched(m_draft.base, theirs);
    if (keep == Keep::Theirs)
        m_form->setFacts(patched(m_form->facts(), theirs));
    m_message->clear();
    showConflicts();
    updateState();
}

void CardEditor::save()
{
    submitEdit({});
}

void CardEditor::saveAndClose()
{
    sendTyped([this] { submitEdit([this] { close(); }); });
}

void CardEditor::submitEdit(std::function<void()> then)
{
    if (!m_card || m_sending > 0)
        return;
    const CardDraft now{.typed = m_form->facts(), .base = m_draft.base};
    if (conflicts(now, m_card->facts) != CardPatch{}) {
        showConflicts();
        m_message->tell(refusedKind, tr("Not saved yet: choose first whose change shall stay."));
        return;
    }
    const CardPatch after = difference(now.base, now.typed);
    if (after == CardPatch{}) {
        if (then)
            then();
        return;
    }
    send(EditCard{.card = m_id, .after = after, .base = presentValues(now.base, after)}, [this, after, then = std::move(then)] {
        m_draft.base = patched(m_draft.base, after);
        if (const Card *card = findCard(m_session.board(), m_id))
            take(*card);
        m_message->tell(InlineMessage::Kind::Said, tr("Saved."));
        updateState();
        Q_EMIT saved();
        if (then && !hasUnsaved())
            then();
    });
}

void CardEditor::send(const Action &action, const std::function<void()> &then)
{
    m_message->clear();
    ++m_sending;
    updateState();
    whenDone(this, m_session.submit(action), [this, then](const Outcome &outcome) {
        --m_sending;
        if (std::holds_alternative<Committed>(outcome)) {
            // What was told while it was under way, such as a lost connection, is over; that the card is gone is not.
            if (m_away == Away::No)
                m_message->clear();
            then();
        } else {
            answered(outcome);
        }
        updateState();
    });
}

void CardEditor::answered(const Outcome &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        const bool stale = refusal->rule == Rule::ChangedSince;
        m_message->tell(refusedKind,
                        stale
                            ? tr("Not saved: somebody else changed the same since you opened it. What you typed is kept; the other "
                                 "value is shown as soon as it is here.")
                            : sentence(m_session.board(), *refusal));
        showConflicts();
    } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
        m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
    }
}

void CardEditor::reject()
{
    close();
}

void CardEditor::closeEvent(QCloseEvent *event)
{
    if (!m_closing && hasUnsaved()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    event->accept();
    m_closing = false;
    QDialog::done(QDialog::Accepted);
}

void CardEditor::discardTyped()
{
    m_reason->clear();
    m_comments->dropTyped();
    m_relations->accepted();
    m_message->clear();
    if (!m_card)
        return;
    m_draft = {.typed = m_card->facts, .base = m_card->facts};
    m_form->setFacts(m_card->facts);
    showConflicts();
    updateState();
}

void CardEditor::askBeforeClosing()
{
    if (findChild<QMessageBox *>(QStringLiteral("unsaved")))
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("unsaved"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Save what you changed?"));
    auto *saveButton = box->addButton(QMessageBox::Save);
    auto *discard = box->addButton(QMessageBox::Discard);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(saveButton, &QPushButton::clicked, this, &CardEditor::saveAndClose);
    connect(discard, &QPushButton::clicked, this, [this] {
        discardTyped();
        m_closing = true;
        close();
    });
    box->open();
}

} // namespace pulley
