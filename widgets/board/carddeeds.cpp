// CardDeeds: from a deed to its command, by way of a dialog where words are wanted.
#include "widgets/board/carddeeds.h"

#include "models/session/wording.h"
#include "widgets/board/reasondialog.h"
#include "widgets/parts/whendone.h"

namespace pulley {

CardDeeds::CardDeeds(BoardSession &session, Submit submit, QWidget *window, QObject *parent) :
    QObject(parent), m_session(session), m_submit(std::move(submit)), m_window(window)
{
}

QString CardDeeds::headline(const QString &pattern, const CardId &id) const
{
    const Card *card = findCard(m_session.board(), id);
    return card ? pattern.arg(cardNumber(m_session.board(), *card), card->facts.title.simplified().left(120)) : QString();
}

void CardDeeds::markReady(const CardId &card)
{
    m_submit(MarkReady{card, {}}, card);
}

void CardDeeds::unblock(const CardId &card)
{
    m_submit(UnblockCard{card}, card);
}

void CardDeeds::toggleBlock(const CardId &id)
{
    const Card *card = findCard(m_session.board(), id);
    if (card && card->blocked) {
        unblock(id);
        return;
    }
    auto *dialog = new ReasonDialog(headline(tr("Block %1: %2"), id), tr("What is it waiting for?"), tr("Block"), m_window);
    ask(*dialog, id, [id](const QString &reason, const Place &) { return BlockCard{id, reason}; });
}

void CardDeeds::note(const CardId &id)
{
    auto *dialog = new ReasonDialog(headline(tr("Note on %1: %2"), id), tr("What should be known about it?"), tr("Add note"),
                                    m_window, ReasonSize::Text);
    // One id for all tries: a note that was kept and is sent again must not be there twice.
    const auto comment = makeId<CommentId>();
    ask(*dialog, id, [id, comment](const QString &text, const Place &) { return SetComment{id, comment, text}; });
}

void CardDeeds::discard(const CardId &id)
{
    auto *dialog = new ReasonDialog(headline(tr("Discard %1: %2"), id), tr("Why is it not needed?"), tr("Discard"), m_window);
    ask(*dialog, {}, [id](const QString &reason, const Place &) { return DiscardCard{id, reason}; });
}

void CardDeeds::ask(ReasonDialog &dialog, const CardId &card, const ReasonedAction &action)
{
    connect(&dialog, &ReasonDialog::given, this, [this, &dialog, card, action](const QString &reason, const Place &target) {
        const QFuture<Outcome> answer = m_submit(action(reason, target), card);
        if (m_session.state() == ConnectionState::Lost)
            dialog.tellWait(tr("Kept; it is sent when the connection is back. You may close this."));
        whenDone(&dialog, answer, [this, &dialog](const Outcome &outcome) {
            if (const auto *refusal = std::get_if<Refusal>(&outcome))
                dialog.refuse(InlineMessage::Kind::Refused, sentence(m_session.board(), *refusal));
            else if (const auto *error = std::get_if<StoreError>(&outcome))
                dialog.refuse(InlineMessage::Kind::Failed, sentence(*error));
            else
                dialog.accept();
        });
    });
    dialog.open();
}

} // namespace pulley
