// CardEditor: one card, whole: what people wrote about it, who works on it, what blocks it and what has happened to it.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/card/cardmerge.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pulley {

class CardForm;
class CardHistoryView;
class Composing;
class ConflictPanel;
class InlineMessage;
enum class Keep;

/// Not modal: open one for each card. Goes along with what others change, keeps what is typed, and never overwrites what
/// it hasn't shown. Also opens finished and discarded cards that are no longer on the board. `session` outlives it.
class CardEditor : public QDialog
{
    Q_OBJECT
public:
    CardEditor(BoardSession &session, const CardId &card, QWidget *parent = nullptr);

    CardId cardId() const { return m_id; }
    /// Something typed is not saved yet.
    bool hasUnsaved() const;

public Q_SLOTS:
    void save();
    void saveAndClose();
    void reject() override;

Q_SIGNALS:
    void saved();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildOwners();
    void buildBlocking();
    void buildButtons();
    void fetch();
    void take(const Card &card);
    void follow(const Change &change);
    void boardReplaced();
    void showCard();
    void showOwners();
    void showBlocking();
    void showConflicts();
    void resolve(const CardPatch &theirs, Keep keep);
    void submitEdit(std::function<void()> then);
    void send(const Action &action, const std::function<void()> &then);
    void answered(const Outcome &outcome);
    void toggleOwner();
    void toggleBlocked();
    void askBeforeClosing();
    void discardTyped();
    void updateState();

    BoardSession &m_session;
    CardId m_id;
    std::optional<Card> m_card;
    bool m_discarded = false;
    CardDraft m_draft;
    int m_sending = 0;
    bool m_closing = false;

    QLabel *m_place;
    CardForm *m_form;
    ConflictPanel *m_conflicts;
    InlineMessage *m_message;
    QLabel *m_owners;
    QPushButton *m_join;
    QLabel *m_blockedText;
    QLineEdit *m_reason;
    QPushButton *m_block;
    CardHistoryView *m_history;
    QPushButton *m_save;
    QPushButton *m_saveClose;
    Composing *m_composing;
};

} // namespace pulley
