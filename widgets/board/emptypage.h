// EmptyPage: what the window shows while there is no board: that it is coming, or why it isn't and what to do.
#pragma once

#include <QWidget>

class QLabel;

namespace pulley {

class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Plain texts.
    void say(const QString &heading, const QString &text);
    QString text() const;
    void addButton(QAction *action);

private:
    QLabel *m_heading;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace pulley
