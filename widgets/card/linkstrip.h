// LinkStrip: says where a link goes that somebody else may have written, before it is opened, copied or left.
#pragma once

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pulley {

class LinkStrip : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until it is asked about a link.
    explicit LinkStrip(QWidget *parent = nullptr);

    /// Takes the keyboard, and gives it back when it is answered. What may not be opened can be copied all the same.
    void ask(const QUrl &link);
    /// http, https and mailto only.
    static bool mayOpen(const QUrl &link);

Q_SIGNALS:
    /// A person saw where it goes and opened it.
    void opening(const QUrl &link);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void copy();
    void leave();

    QUrl m_link;
    QPointer<QWidget> m_before;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace pulley
