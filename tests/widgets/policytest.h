// PolicyTest: the policy editor on a real board, and what a person does with it.
#pragma once

#include "tests/widgets/livesession.h"
#include "widgets/policy/policyeditor.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

namespace pulley {

class PolicyTest : public QObject
{
protected:
    std::unique_ptr<LiveSession> m_live;
    std::unique_ptr<PolicyEditor> m_editor;

    void openEditor()
    {
        m_live = std::make_unique<LiveSession>();
        m_editor = std::make_unique<PolicyEditor>(*m_live->session);
        m_editor->show();
    }
    const Board &board() const { return m_live->board(); }
    QTabWidget &tabs() const { return *child<QTabWidget>(*m_editor, "tabs"); }
    /// Turns to the tab of `page`.
    template <class Page>
    Page &turnTo(Page *page)
    {
        tabs().setCurrentWidget(page);
        return *page;
    }
    static void press(QWidget &page, const char *button) { QTest::mouseClick(child<QPushButton>(page, button), Qt::LeftButton); }
    static void retype(QWidget &page, const char *field, const QString &text)
    {
        auto *edit = child<QLineEdit>(page, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QStringList listed(const QWidget &page)
    {
        QStringList texts;
        const auto *list = child<QListWidget>(page, "list");
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    static void choose(QWidget &page, int row) { child<QListWidget>(page, "list")->setCurrentRow(row); }
    template <class T>
    static QStringList namesOf(const QList<T> &items)
    {
        QStringList names;
        for (const T &item : items)
            names.append(item.name);
        return names;
    }
    /// As somebody else does it.
    void elsewhere(const Action &action)
    {
        const auto other = m_live->another(QStringLiteral("ann"));
        if (!std::holds_alternative<Committed>(answerOf(other->submit(action))))
            qFatal("somebody else was refused");
        QTRY_COMPARE(board().revision, other->board().revision);
    }
};

} // namespace pulley
