// MyWorkTest: the window on a small board where Ann has two slots of her own, and what she sees of her work.
#pragma once

#include "tests/widgets/boardwindowtest.h"
#include "widgets/mywork/mycardlist.h"
#include "widgets/mywork/myworkview.h"
#include "widgets/mywork/myworkwindow.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>

namespace pulley {

class MyWorkTest : public BoardWindowTest
{
protected:
    void open(int mySlots = 2)
    {
        openWindow();
        Limit limit;
        limit.id = LimitId{QStringLiteral("each")};
        limit.name = QStringLiteral("Each person");
        limit.selector.scope = PersonScope::EachPerson;
        limit.max = mySlots;
        QVERIFY(submit(session(), SetLimit{limit, {}}));
    }
    MyWorkView &work() const
    {
        auto *found = m_window->findChild<MyWorkView *>();
        if (!found)
            qFatal("My work is not there");
        return *found;
    }
    static QString textOf(const MyWorkView &view)
    {
        QStringList titles;
        for (int row = 0; row < view.cards().model()->rowCount(); ++row)
            titles.append(view.cards().model()->index(row, 0).data().toString());
        return titles.join(QLatin1Char(' '));
    }
    /// A card of hers in Analyse, or further on.
    CardId mine(const char *title, int steps = 1) const
    {
        const CardId card = add(title);
        for (int i = 0; i < steps; ++i) {
            if (!submit(session(), PullCard{card, {}, {}}))
                qFatal("it can't be pulled");
        }
        return card;
    }
    static MyWorkWindow *smallWindow()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MyWorkWindow *>(each))
                return window;
        }
        return nullptr;
    }
    QAction *action(const char *text) const
    {
        for (QAction *each : m_window->allActions()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        qFatal("there is no action %s", text);
    }
    template <class Widget>
    static Widget *part(const QWidget &of, const char *name)
    {
        auto *found = of.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// Clicks the word "Undo" of a notice.
    static void clickDeed(const Notice &notice) { Q_EMIT notice.findChild<QLabel *>()->linkActivated(QStringLiteral("deed:")); }
    void focusMine() const
    {
        work().cards().setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &work().cards());
    }
    const Card &card(const CardId &id) const { return *findCard(session().board(), id); }
};

} // namespace pulley
