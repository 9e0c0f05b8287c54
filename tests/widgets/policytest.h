// PolicyTest: the policy editor on a real board, and what a person does with it.
#pragma once

#include "tests/widgets/livesession.h"
#include "widgets/policy/limitspage.h"
#include "widgets/policy/policyeditor.h"

#include <QLabel>
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
    /// What a label says; nothing where it isn't seen.
    static QString shown(const QWidget &page, const char *label)
    {
        const auto *found = child<QLabel>(page, label);
        return found->isVisible() ? found->text() : QString();
    }
    static QPushButton *button(const QWidget &page, const char *name) { return child<QPushButton>(page, name); }
    const Limit &limitNamed(const char *name) const
    {
        for (const Limit &limit : board().limits) {
            if (limit.name == QLatin1String(name))
                return limit;
        }
        qFatal("no limit called %s", name);
    }
    LimitsPage &limitPage(const char *name)
    {
        auto &page = turnTo(m_editor->limits());
        page.select(limitNamed(name).id.value);
        return page;
    }
    /// A card that has been pulled so many times.
    CardId pulled(int times)
    {
        const CardId card = m_live->add(QStringLiteral("Card"));
        for (int i = 0; i < times; ++i) {
            if (!std::holds_alternative<Committed>(answerOf(m_live->session->submit(PullCard{card, {}, {}}))))
                qFatal("the card can't be pulled");
        }
        return card;
    }
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
