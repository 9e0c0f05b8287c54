// QuietButton: a tool button as an outline with its shortcut beside the word, in the colours of the theme.
#pragma once

#include <QToolButton>

namespace pulley {

class QuietButton : public QToolButton
{
    Q_OBJECT
public:
    explicit QuietButton(QWidget *parent = nullptr);

    /// Does what `action` does and says so, with its first shortcut.
    void follow(QAction *action);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QAction &action);
    QString plainText() const;

    QString m_shortcut;
};

} // namespace pulley
