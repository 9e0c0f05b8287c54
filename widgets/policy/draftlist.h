// DraftList: a list of named things on the left, the form of the chosen one on the right, changed only when applied.
#pragma once

#include "models/session/boardsession.h"

#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace pulley {

class InlineMessage;

/// Keeps what is typed for each thing while another one is looked at, until it is applied or taken back. Subclasses hold the
/// drafts; the list shows a dot before what isn't applied.
class DraftList : public QWidget
{
    Q_OBJECT
public:
    enum class Order { Fixed, Movable };

    DraftList(BoardSession &session, Order order, QWidget *parent);

    bool hasUnsaved() const { return !m_changed.isEmpty(); }
    QString currentId() const;
    void select(const QString &id);

public Q_SLOTS:
    /// Sends the current draft.
    void apply();

Q_SIGNALS:
    /// A command of this page was committed.
    void applied();

protected:
    struct Row {
        QString id;
        QString text;
    };

    const Board &board() const { return m_session.board(); }
    BoardSession &session() const { return m_session; }
    /// Right of the list.
    void setForm(QWidget *form);
    /// To be called by the subclass's constructor, last.
    void start();
    /// To be called when the form was typed in.
    void formEdited();
    /// Lists the board's things anew; the form of one that isn't changed takes over what the board says.
    void reload();

    /// The board's things in order.
    virtual QList<Row> rows() const = 0;
    /// Makes a draft under a fresh id.
    virtual Row makeDraft() = 0;
    /// Puts the draft (or, with none, the board's) of `id` into the form.
    virtual void showForm(const QString &id) = 0;
    /// Takes the form into the draft of `id`; false when that is what the board says.
    virtual bool keepForm(const QString &id) = 0;
    virtual void dropDraft(const QString &id) = 0;
    virtual Action setAction(const QString &id) const = 0;
    virtual Action removeAction(const QString &id) const = 0;
    virtual Action moveAction(const QString &id, int index) const = 0;

private:
    void buildButtons(Order order);
    void addNew();
    void remove();
    void move(int by);
    void revert();
    void chosen();
    void send(const Action &action, const QString &id);
    void updateButtons();
    void relabel();

    BoardSession &m_session;
    QHBoxLayout *m_body;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_apply;
    QPushButton *m_revert;
    InlineMessage *m_message;
    QWidget *m_form = nullptr;
    QSet<QString> m_changed;
    QList<Row> m_new;
    bool m_filling = false;
};

} // namespace pulley
