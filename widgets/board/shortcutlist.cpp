// ShortcutList: a tree by menus; while it listens every key is the new one.
#include "widgets/board/shortcutlist.h"

#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/plainname.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pulley {

namespace {

constexpr int actionRole = Qt::UserRole + 1;

QString withoutMnemonic(QString text)
{
    return plainName(std::move(text));
}

bool hasWords(const QString &in, const QString &wanted)
{
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return in.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar &menus, ShortcutBook &book, QWidget *parent) :
    QDialog(parent), m_book(book), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this)), m_message(new InlineMessage(this)),
    m_change(new QPushButton(tr("&Change\u2026"), this)), m_reset(new QPushButton(tr("&Reset"), this)),
    m_resetAll(new QPushButton(tr("Reset &all"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    build();
    fill(menus);
    showKeys();
    resize(560, 640);
    m_search->setFocus();
}

void ShortcutList::build()
{
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setAccessibleName(windowTitle());
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(metric::widestGap);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_change, m_reset, m_resetAll, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(3);
    auto *hint = new QLabel(tr("Enter on an action, then the new keys."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_message);
    layout->addWidget(hint);
    layout->addLayout(row);
    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutList::find);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ShortcutList::listen);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        stopListening();
        showKeys();
    });
    connect(m_change, &QPushButton::clicked, this, &ShortcutList::listen);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutList::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutList::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ShortcutList::fill(const QMenuBar &menus)
{
    const auto addRow = [](QTreeWidgetItem *group, const QString &what, const QString &keys) {
        auto *row = new QTreeWidgetItem(group, {what, keys});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return row;
    };
    const auto addGroup = [this](const QString &name) {
        auto *group = new QTreeWidgetItem(m_tree, {name});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, textFont(metric::text, QFont::DemiBold));
        return group;
    };
    addRow(addGroup(tr("Moving about")), tr("Between cards and columns"), tr("Arrow keys"));
    for (const QAction *menu : menus.actions()) {
        m_menuKeys.append({withoutMnemonic(menu->text()), QKeySequence::mnemonic(menu->text())});
        QTreeWidgetItem *group = addGroup(withoutMnemonic(menu->text()));
        for (QAction *action : actionsIn(*menu->menu())) {
            QTreeWidgetItem *row = addRow(group, spokenText(*action), {});
            row->setData(0, actionRole, QVariant::fromValue(action));
            row->setToolTip(0, asToolTip(action->toolTip()));
        }
    }
    m_tree->expandAll();
}

QAction *ShortcutList::actionOf(const QTreeWidgetItem *row) const
{
    return row ? row->data(0, actionRole).value<QAction *>() : nullptr;
}

QAction *ShortcutList::current() const
{
    return actionOf(m_tree->currentItem());
}

QList<QAction *> ShortcutList::actions() const
{
    QList<QAction *> all;
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row) {
        if (QAction *action = actionOf(*row))
            all.append(action);
    }
    return all;
}

void ShortcutList::showKeys()
{
    bool anyChanged = false;
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row) {
        const QAction *action = actionOf(*row);
        if (!action)
            continue;
        const bool changed = m_book.isChanged(*action);
        anyChanged = anyChanged || changed;
        (*row)->setText(1, changed ? tr("%1 (changed)").arg(keysText(*action)) : keysText(*action));
        (*row)->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg((*row)->text(0), (*row)->text(1)));
    }
    const QAction *action = current();
    if (m_listening && action)
        m_tree->currentItem()->setText(1, tr("press the new keys"));
    m_change->setEnabled(action);
    m_reset->setEnabled(action && m_book.isChanged(*action));
    m_resetAll->setEnabled(anyChanged);
}

void ShortcutList::find(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const bool wanted = hasWords(row->text(0) + QLatin1Char(' ') + row->text(1), text);
            row->setHidden(!wanted);
            any = any || wanted;
            if (wanted && !first)
                first = row;
        }
        group->setHidden(!any);
    }
    m_tree->setCurrentItem(first);
}

void ShortcutList::listen()
{
    if (!current())
        return;
    m_listening = true;
    m_contested = {};
    m_tree->setFocus();
    m_message->tell(InlineMessage::Kind::Said,
                    tr("Press the new keys for \u201c%1\u201d. Esc leaves it as it is.").arg(spokenText(*current())));
    showKeys();
}

void ShortcutList::stopListening()
{
    if (!m_listening)
        return;
    m_listening = false;
    m_contested = {};
    m_message->clear();
    showKeys();
}

QString ShortcutList::takenBy(const QAction &action, const QKeySequence &keys, QAction *&holder) const
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (isForMoving(keys))
        return tr("%1 is needed for moving about. Press other keys.").arg(shown);
    for (const auto &menu : m_menuKeys) {
        if (menu.second == keys)
            return tr("%1 opens the menu \u201c%2\u201d. Press other keys.").arg(shown, menu.first);
    }
    for (QAction *other : actions()) {
        if (other != &action && other->shortcuts().contains(keys)) {
            holder = other;
            return tr("%1 is already \u201c%2\u201d. Press it again to take it from there, or other keys.")
                .arg(shown, spokenText(*other));
        }
    }
    return {};
}

void ShortcutList::press(const QKeySequence &keys)
{
    QAction *action = current();
    QAction *holder = nullptr;
    const QString why = takenBy(*action, keys, holder);
    if (!why.isEmpty() && !(holder && m_contested == keys)) {
        m_contested = holder ? keys : QKeySequence();
        m_message->tell(InlineMessage::Kind::Refused, why);
        return;
    }
    take(*action, keys, holder);
}

void ShortcutList::take(QAction &action, const QKeySequence &keys, QAction *from)
{
    if (from) {
        QList<QKeySequence> left = from->shortcuts();
        left.removeAll(keys);
        m_book.choose(*from, left);
    }
    m_book.choose(action, {keys});
    stopListening();
    const QString shown = keys.toString(QKeySequence::NativeText);
    m_message->tell(
        InlineMessage::Kind::Said,
        from ? tr("%1 is now \u201c%2\u201d, and no longer \u201c%3\u201d.").arg(shown, spokenText(action), spokenText(*from))
             : tr("%1 is now \u201c%2\u201d.").arg(shown, spokenText(action)));
    showKeys();
}

void ShortcutList::reset()
{
    QAction *action = current();
    if (!action)
        return;
    stopListening();
    m_book.reset(*action);
    // What it had of its own may be another's by now.
    for (const QKeySequence &keys : action->shortcuts()) {
        QAction *holder = nullptr;
        takenBy(*action, keys, holder);
        if (!holder)
            continue;
        QList<QKeySequence> left = action->shortcuts();
        left.removeAll(keys);
        m_book.choose(*action, left);
        m_message->tell(
            InlineMessage::Kind::Refused,
            tr("%1 stays \u201c%2\u201d: reset that too.").arg(keys.toString(QKeySequence::NativeText), spokenText(*holder)));
    }
    showKeys();
}

void ShortcutList::resetAll()
{
    stopListening();
    for (QAction *action : actions())
        m_book.reset(*action);
    m_message->tell(InlineMessage::Kind::Said, tr("All keys are as they were made."));
    showKeys();
}

void ShortcutList::reject()
{
    if (m_listening)
        stopListening();
    else
        QDialog::reject();
}

bool ShortcutList::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!key && !override)
        return QDialog::eventFilter(watched, event);
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    if (watched == m_tree && m_listening) {
        event->accept();
        const QKeySequence keys = pressedKeys(pressed);
        if (key && pressed.key() == Qt::Key_Escape)
            stopListening();
        else if (key && !keys.isEmpty() && !pressed.isAutoRepeat())
            press(keys);
        return true;
    }
    if (watched == m_tree && key && (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter)) {
        listen();
        return true;
    }
    if (watched == m_search && key && pressed.key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    if (watched == m_search && key && (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter)) {
        listen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pulley
