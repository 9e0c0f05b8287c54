// CommentsView: what people said about a card, oldest first, and room for more.
#pragma once

#include "models/domain/board.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulley {

class CommentBox;
class CommentRow;

class CommentsView : public QWidget
{
    Q_OBJECT
public:
    struct Typed {
        CommentId id;
        QString text;
    };

    explicit CommentsView(QWidget *parent = nullptr);

    /// Rows that are there stay, with what is being typed over them.
    void show(const Board &board, const QList<Comment> &comments, const PersonId &me);
    void setWritable(bool writable);
    /// What is typed and not sent: the new comment and those being changed.
    QList<Typed> typed() const;
    void dropTyped();
    /// `text` is in the journal as comment `id`.
    void accepted(const CommentId &id, const QString &text);
    QWidget *field() const;

Q_SIGNALS:
    /// To be sent; an empty text takes the comment away.
    void given(const pulley::CommentId &id, const QString &text);
    void typing();
    void pointing(const QString &link);
    void linkAsked(const QUrl &link);

private:
    void sendNew();
    CommentRow *rowFor(const CommentId &id);
    void showAll();
    void orderTabs(qsizetype from);
    void showEarlier();

    Board m_names; ///< people, key and time zone only
    QList<Comment> m_comments;
    PersonId m_me;
    QHash<CommentId, CommentRow *> m_rows;
    CommentId m_newId;
    bool m_writable = true;
    bool m_whole = false;
    QTimer m_minute;
    QPushButton *m_earlier;
    QLabel *m_none;
    QVBoxLayout *m_list;
    CommentBox *m_new;
    QPushButton *m_add;
};

} // namespace pulley
