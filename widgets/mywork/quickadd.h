// QuickAdd: a card in one typed line, from wherever one is.
#pragma once

#include "models/session/boardsession.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSettings;

namespace pulley {

class InlineMessage;

/// What is typed stays through refusals, lost connections, closing and the program's end.
class QuickAdd : public QWidget
{
    Q_OBJECT
public:
    /// `settings` must outlive it. `mayClose` is asked before it closes.
    QuickAdd(QSettings &settings, std::function<bool()> mayClose);
    ~QuickAdd() override;

    /// Null while no board is open: what is entered is added once one is.
    void setSession(BoardSession *session);
    /// In front, with the keyboard.
    void present();
    void fail(const QString &sentence);

Q_SIGNALS:
    void added(const pulley::CardId &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void place();
    void keepDraft();
    void read();
    void showChips();
    void add();
    void answered(const CardId &card, const Outcome &outcome);
    void refreshUndo();
    void undo();

    QSettings &m_settings;
    std::function<bool()> m_mayClose;
    QPointer<BoardSession> m_session;
    QLineEdit *m_line;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QLabel *m_hint;
    QLabel *m_done;
    InlineMessage *m_message;
    QTimer m_leave;
    CardId m_last;
    QString m_lastText;
    bool m_sending = false;
    bool m_wanted = false;
};

} // namespace pulley
