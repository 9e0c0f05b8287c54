// Notice: one sentence over the bottom of the window that goes by itself. Never asks, never takes the keyboard.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace pulley {

enum class NoticeKind { Refused, Failed, Said };

class Notice : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `host`, bottom centre.
    explicit Notice(QWidget *host);

    /// `text` is plain. Where it names `linkText`, that is a link that announces linkActivated(link). `key` does the same from
    /// the keyboard, which the notice tells; whoever owns the key calls follow(). `deed`, where not empty, is a word at the end
    /// that announces deedAsked().
    void tell(NoticeKind kind, const QString &text, const QString &linkText = {}, const QString &link = {}, const QString &key = {},
              const QString &deed = {});
    QString text() const;
    /// As if its link were clicked; nothing without one, or when the notice has gone.
    void follow();

Q_SIGNALS:
    void linkActivated(const QString &link);
    void deedAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QLabel *m_label;
    QTimer m_hide;
    NoticeKind m_kind = NoticeKind::Said;
    QString m_text;
    QString m_link;
};

} // namespace pulley
