// CommentRow: one comment: who, when, what; one's own can be changed and taken away.
#pragma once

#include "models/domain/board.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pulley {

class CommentBox;
class SafeBrowser;

class CommentRow : public QWidget
{
    Q_OBJECT
public:
    explicit CommentRow(const CommentId &id, QWidget *parent = nullptr);

    CommentId id() const { return m_id; }
    /// What it says by now. What is being typed over it stays, and what others made of it is shown beside.
    void show(const Board &board, const Comment &comment, bool mine);
    /// The times by the clock.
    void showTimes(const Board &board);
    void setWritable(bool writable);
    /// Typed over it, and not sent.
    std::optional<QString> typed() const;
    /// `text` was sent and taken.
    void accepted(const QString &text);

    /// What Tab comes by in it, in the order it is read.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void given(const QString &text);
    void typing();
    void pointing(const QString &link);
    void linkAsked(const QUrl &link);

private:
    void buildHead();
    void buildEditing();
    void edit();
    void endEditing();
    void updateButtons();

    CommentId m_id;
    Comment m_comment;
    QString m_base;
    bool m_mine = false;
    bool m_writable = true;
    QLabel *m_author;
    QLabel *m_when;
    QPushButton *m_edit;
    QPushButton *m_remove;
    SafeBrowser *m_text;
    QLabel *m_more;
    QWidget *m_editing;
    QLabel *m_changed;
    CommentBox *m_box;
};

} // namespace pulley
