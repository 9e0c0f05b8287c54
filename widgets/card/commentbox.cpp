// CommentBox: grows with what is typed, up to a size, and takes Ctrl+Enter before the window does.
#include "widgets/card/commentbox.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <algorithm>

namespace pulley {

namespace {

constexpr int mostBoxLines = 10;

bool isSend(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::ControlModifier) && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

} // namespace

CommentBox::CommentBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    const auto fit = [this] {
        const int lines = std::clamp(blockCount() + 1, 2, mostBoxLines);
        setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
    };
    connect(this, &QPlainTextEdit::blockCountChanged, this, fit);
    fit();
}

bool CommentBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSend(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CommentBox::keyPressEvent(QKeyEvent *event)
{
    if (isSend(*event))
        Q_EMIT sent();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace pulley
