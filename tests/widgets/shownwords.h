// Shown words: everything that a window says, to see or to hear, with where it stands.
#pragma once

#include "widgets/parts/plainname.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace pulley {

struct ShownWord {
    QString where;
    QString text;
};

/// Gathers from one widget; whoever has texts of a kind of its own adds them here.
class ShownWords
{
public:
    explicit ShownWords(const QWidget &root)
    {
        gather(root);
        for (const QWidget *each : root.findChildren<QWidget *>())
            gather(*each);
        for (const QAction *action : root.findChildren<QAction *>()) {
            add(*action, "action", action->text());
            add(*action, "tip", action->toolTip());
        }
    }
    QList<ShownWord> all() const { return m_all; }

private:
    void add(const QObject &from, const char *kind, const QString &text)
    {
        const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText();
        if (!plain.trimmed().isEmpty())
            m_all.append({QStringLiteral("%1 %2 (%3)")
                              .arg(QLatin1String(from.metaObject()->className()), from.objectName(), QLatin1String(kind)),
                          plain});
    }
    void gather(const QWidget &widget)
    {
        add(widget, "title", widget.windowTitle());
        add(widget, "tip", widget.toolTip());
        add(widget, "name", widget.accessibleName());
        add(widget, "description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "label", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "button", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "group", box->title());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, "placeholder", edit->placeholderText());
        if (const auto *box = qobject_cast<const QSpinBox *>(&widget))
            add(widget, "number", box->prefix() + box->suffix() + QLatin1Char(' ') + box->specialValueText());
        gatherLists(widget);
    }
    void gatherLists(const QWidget &widget)
    {
        if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && box->count() < 50) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, "choice", box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i));
        }
        if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
            for (int i = 0; i < list->count(); ++i)
                add(widget, "entry", list->item(i)->text());
        }
        if (const auto *tree = qobject_cast<const QTreeWidget *>(&widget)) {
            for (QTreeWidgetItemIterator row(const_cast<QTreeWidget *>(tree)); *row; ++row)
                add(widget, "row", (*row)->text(0));
        }
        if (const auto *table = qobject_cast<const QTableWidget *>(&widget)) {
            for (int i = 0; i < table->columnCount(); ++i)
                add(widget, "heading", table->horizontalHeaderItem(i)->text());
            for (int i = 0; i < table->rowCount(); ++i)
                add(widget, "row", table->item(i, 0)->text());
        }
    }

    QList<ShownWord> m_all;
};

} // namespace pulley
