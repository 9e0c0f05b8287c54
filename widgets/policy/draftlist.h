// DraftList: a list of named things on the left, the form of the chosen one on the right, changed only when applied.
#pragma once

#include "models/session/boardsession.h"

#include <QIcon>
#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pulley {

class AnswerLine;
class ConsequenceStrip;
class OrderList;

/// The list, its buttons and what they send. What is typed for each thing is kept by a subclass (see Drafts) while another one is
/// looked at; the list shows a dot before what isn't applied.
class DraftList : public QWidget
{
    Q_OBJECT
public:
    bool hasUnsaved() const;
    QString currentId() const;
    void select(const QString &id);

public Q_SLOTS:
    /// Sends the current draft.
    void apply();

protected:
    enum class State { OnBoard, Changed, New };
    struct Row {
        QString id;
        QString text;
        State state = State::OnBoard;
        QIcon icon = {};
    };
    /// What stands against a draft before it is sent.
    enum class Clash {
        None,
        IdTaken,     ///< a new thing would take the place of one that is on the board
        ChangedSince ///< the board has changed under it; said once, after which it may be sent
    };

    /// `listName` is what a screen reader calls the list.
    DraftList(BoardSession &session, const QString &listName, QWidget *parent);

    const Board &board() const { return m_session.board(); }
    State currentState() const;
    /// An empty form right of the list, which starts with `first`.
    QFormLayout *makeForm(QWidget *first);
    /// The form, made elsewhere.
    void setForm(QWidget *form);
    /// Words under a field; they break where `text` does.
    static QLabel *hint(const QString &text);
    /// To be called when the form was typed in.
    void formEdited();
    /// Lists the board's things anew; the form of one that isn't changed takes over what the board says. To be called by the
    /// subclass's constructor, last.
    void reload();

    /// The board's things in order, then the drafts of what isn't on it.
    virtual QList<Row> rows() = 0;
    /// Makes a draft under a fresh id, which it gives back.
    virtual QString makeDraft() = 0;
    /// Puts the draft (or, with none, the board's) of `id` into the form.
    virtual void showForm(const QString &id) = 0;
    /// Takes the form into the draft of `id`.
    virtual void keepForm(const QString &id) = 0;
    virtual void dropDraft(const QString &id) = 0;
    virtual Clash clash(const QString &id) = 0;
    /// Answers from now on whether the board still has of `id` what it has now.
    virtual std::function<bool()> watch(const QString &id) const = 0;
    /// What the board calls the thing once the draft is applied.
    virtual QString idOnBoard(const QString &id) const = 0;
    virtual Action setAction(const QString &id) const = 0;
    virtual Action removeAction(const QString &id) const = 0;
    virtual Action moveAction(const QString &id, int index) const = 0;
    /// How the thing stands on the board now, in words; nothing by default.
    virtual QStringList situation(const QString &id) const = 0;

    /// Where colours came with the palette.
    void changeEvent(QEvent *event) override;

private:
    /// What is looked at before it is sent: asked about, or refused.
    struct Pending {
        Action action;
        QString id;
        /// Whether the board still has what was looked at.
        std::function<bool()> stands;
    };

    void buildButtons();
    void addNew();
    void remove();
    void moveBy(int by);
    void moveTo(int row, int place);
    void revert();
    void chosen();
    void relabel();
    void fillList(const QString &current);
    /// Sends it, or first asks about it where it would do more than it says.
    void propose(const Pending &proposed);
    void send(const Action &action, const QString &id);
    void sendAnyway();
    void withdrawQuestion();
    void showConsequences();
    void forget();
    void addKeys();
    void answered(const Outcome &outcome, const QString &id);
    void objectTo(const QString &id, Clash clash);
    void updateButtons();

    BoardSession &m_session;
    QHBoxLayout *m_body;
    OrderList *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_apply;
    QPushButton *m_revert;
    ConsequenceStrip *m_strip;
    AnswerLine *m_answer;
    QWidget *m_form = nullptr;
    std::optional<Pending> m_pending;
    /// As listed.
    QList<Row> m_rows;
    bool m_filling = false;
};

} // namespace pulley
