// CardEditor: one card, whole: what people wrote about it, who works on it, what blocks it and what has happened to it.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/card/cardmerge.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace pulley {

class CardForm;
class CardHistoryView;
class CommentsView;
class Composing;
class ConflictPanel;
class InlineMessage;
class LinkStrip;
class RelationsView;
struct Relation;
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
    /// The other card of a relation.
    void openAsked(const pulley::CardId &card);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// Whether and why the card is no longer on the board: then it is read only.
    enum class Away { No, Discarded, Finished };

    void buildLayout();
    void buildActivity();
    void buildRelations();
    void buildOwners();
    void buildBlocking();
    void buildButtons();
    void orderTabs();
    void fetch();
    void take(const Card &card);
    void follow(const Change &change);
    void noteLeaving();
    void boardReplaced();
    void showCard();
    void showOwners();
    void showBlocking();
    void showClock();
    void showAge();
    void showActivity();
    void showDiscarded(const JournalEntry &entry);
    /// What can still be done with a card that has left the board because it is finished.
    void showFinished();
    void showConflicts();
    void resolve(const CardPatch &theirs, Keep keep);
    void submitEdit(std::function<void()> then);
    void send(const Action &action, const std::function<void()> &then);
    void answered(const Outcome &outcome);
    /// Sends what is typed beside the form: comments, why the card is blocked, and a relation.
    void sendTyped(const std::function<void()> &then);
    void setComment(const CommentId &comment, const QString &text, const std::function<void()> &then);
    void addRelation(const Relation &relation);
    void removeRelation(const Relation &relation);
    void restore();
    bool reasonTyped() const;
    void toggleOwner();
    void toggleBlocked();
    void askBeforeClosing();
    void discardTyped();
    void updateState();

    BoardSession &m_session;
    CardId m_id;
    std::optional<Card> m_card;
    Away m_away = Away::No;
    CardDraft m_draft;
    int m_sending = 0;
    /// What comes after the relation that is typed, once it is added.
    std::function<void()> m_afterRelation;
    bool m_closing = false;

    QTimer m_second;
    QLabel *m_place;
    QLabel *m_age;
    CardForm *m_form;
    ConflictPanel *m_conflicts;
    InlineMessage *m_message;
    LinkStrip *m_link;
    QLabel *m_owners;
    QPushButton *m_join;
    QLabel *m_blockedText;
    QLineEdit *m_reason;
    QLabel *m_clock;
    QPushButton *m_block;
    RelationsView *m_relations;
    QTabWidget *m_activity;
    CommentsView *m_comments;
    CardHistoryView *m_history;
    QLabel *m_pointed;
    QPushButton *m_restore;
    QPushButton *m_save;
    QPushButton *m_saveClose;
    Composing *m_composing;
};

} // namespace pulley
