// MyWorkWindow: My work in a small window of its own, which stays when the main window is minimised or closed.
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QSettings;
class QVBoxLayout;

namespace pulley {

class MyWorkView;
class Notice;

class MyWorkWindow : public QWidget
{
    Q_OBJECT
public:
    /// `settings` must outlive it. `mayClose` is asked before it closes.
    MyWorkWindow(QSettings &settings, std::function<bool()> mayClose);

    /// Takes over `view`; null while no board is open.
    void setView(MyWorkView *view);
    MyWorkView *view() const;
    /// What stands there while no board is open.
    void say(const QString &text);
    Notice &notice() const;
    /// A button at the bottom that does what `action` does.
    void addButton(QAction *action);
    QAction *onTop() const;
    void remember();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setOnTop(bool onTop);

    QSettings &m_settings;
    std::function<bool()> m_mayClose;
    QVBoxLayout *m_column;
    QLabel *m_text;
    QWidget *m_bar;
    QPointer<MyWorkView> m_view;
    Notice *m_notice;
    QAction *m_onTop;
};

} // namespace pulley
