// CardDeeds: what is done with one card, wherever it was asked for: on the board, in My work, from the tray.
#pragma once

#include "models/items/place.h"
#include "models/session/boardsession.h"

#include <QObject>

namespace pulley {

class ReasonDialog;

class CardDeeds : public QObject
{
    Q_OBJECT
public:
    /// Submits; `card` is the one to look at afterwards, empty for none.
    using Submit = std::function<QFuture<Outcome>(const Action &action, const CardId &card)>;
    using ReasonedAction = std::function<Action(const QString &reason, const Place &target)>;

    /// `session` and `window`, whose dialogs these are, must outlive it.
    CardDeeds(BoardSession &session, Submit submit, QWidget *window, QObject *parent);

    void markReady(const CardId &card);
    /// With a dialog for the reason.
    void toggleBlock(const CardId &card);
    void unblock(const CardId &card);
    void note(const CardId &card);
    void discard(const CardId &card);

    /// Opens the dialog, submits what it gives, and closes it once that is done.
    void ask(ReasonDialog &dialog, const CardId &card, const ReasonedAction &action);
    /// `pattern` with number and title; empty when the card is gone.
    QString headline(const QString &pattern, const CardId &card) const;

private:
    BoardSession &m_session;
    Submit m_submit;
    QWidget *m_window;
};

} // namespace pulley
