// ShortcutList: every action and its keys, to be looked up and changed.
#pragma once

#include "widgets/keys/shortcutbook.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pulley {

class InlineMessage;

class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    /// What the menus of `menus` hold, menu by menu. Both must outlive it.
    ShortcutList(const QMenuBar &menus, ShortcutBook &book, QWidget *parent);

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill(const QMenuBar &menus);
    void find(const QString &text);
    void showKeys();
    QAction *actionOf(const QTreeWidgetItem *row) const;
    QAction *current() const;
    QList<QAction *> actions() const;

    void listen();
    void stopListening();
    void press(const QKeySequence &keys);
    /// Who has `keys` besides `action`: in words, empty for nobody.
    QString takenBy(const QAction &action, const QKeySequence &keys, QAction *&holder) const;
    void take(QAction &action, const QKeySequence &keys, QAction *from);
    void reset();
    void resetAll();

    ShortcutBook &m_book;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    InlineMessage *m_message;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QList<std::pair<QString, QKeySequence>> m_menuKeys;
    bool m_listening = false;
    /// Keys of another action, pressed once: pressed again they are taken from it.
    QKeySequence m_contested;
};

} // namespace pulley
