// CommentBox: where a comment is typed; Ctrl+Enter sends it.
#pragma once

#include <QPlainTextEdit>

namespace pulley {

class CommentBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommentBox(QWidget *parent = nullptr);

    QString words() const { return toPlainText().trimmed(); }

Q_SIGNALS:
    void sent();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pulley
