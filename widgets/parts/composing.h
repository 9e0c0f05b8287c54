// Composing: whether somebody is in the middle of a word that an input method hasn't handed over yet: it is typed already.
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace pulley {

/// Watches whatever has the keyboard inside `window`, which owns it.
class Composing : public QObject
{
    Q_OBJECT
public:
    explicit Composing(QWidget *window);

    bool isGoingOn() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QWidget *m_window;
    QPointer<QObject> m_field;
};

} // namespace pulley
