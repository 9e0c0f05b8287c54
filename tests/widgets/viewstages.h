// ViewStages: what a board goes through in front of the camera: empty, at work, with lanes, with twenty columns, cut off, gone.
#pragma once

#include "tests/widgets/viewtest.h"
#include "widgets/board/lanerow.h"
#include "widgets/find/boardfilter.h"

namespace pulley {

class ViewStages : public ViewTest
{
protected:
    enum class Stage { Empty, Filled, Lanes, Twenty, Offline, Gone };

    /// Goes on from where it is; begins anew in the other language, or to go back.
    void reach(Stage stage, Speech speech)
    {
        // Columns are easier to see without lanes.
        const bool lanes = m_stage == Stage::Lanes && stage > m_stage;
        if (!m_window || speech != m_speech || stage < m_stage || lanes) {
            close();
            openEmpty(speech);
            m_stage = Stage::Empty;
        }
        m_window->resize(1280, 720);
        while (m_stage != stage && !QTest::currentTestFailed())
            step(stage);
        QVERIFY(activate());
    }
    /// The look and the window as they were at first.
    void putAway()
    {
        if (!m_window)
            return;
        m_theme->chooseHighContrast({});
        m_theme->choose(ThemeChoice::Light);
        QList<QPointer<QWidget>> windows;
        for (QWidget *each : QApplication::topLevelWidgets())
            windows.append(each);
        for (const QPointer<QWidget> &each : std::as_const(windows)) {
            if (!each || each == m_window.get() || !each->isVisible())
                continue;
            each->hide();
            if (each->parentWidget() && !qobject_cast<QMenu *>(each))
                each->deleteLater();
        }
        m_window->filter().clear();
        m_window->notice().hide();
        if (m_window->boardView() && view().hasLanes() && view().rows().last()->isFolded())
            act("foldLanes");
    }
    void close()
    {
        m_lost.reset();
        closeWindow();
    }

    /// A window that is nobody's child.
    template <class Window>
    Window *free(const char *name) const
    {
        act(name);
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<Window *>(each);
            if (found && QTest::qWaitFor([found] { return found->isVisible(); }))
                return found;
        }
        return nullptr;
    }

private:
    void step(Stage towards)
    {
        m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
        switch (m_stage) {
        case Stage::Empty:
            break;
        case Stage::Filled:
            fill();
            break;
        case Stage::Lanes:
            if (towards == Stage::Lanes)
                addLanes();
            break;
        case Stage::Twenty:
            addColumns();
            break;
        case Stage::Offline:
            m_lost = std::make_unique<LostConnection>(session());
            break;
        case Stage::Gone:
            m_lost.reset();
            QTRY_COMPARE_WITH_TIMEOUT(session().pending(), 0, 20000);
            break;
        }
    }
    void fill()
    {
        QVERIFY(submit(session(), sampleCards(session().board(), systemNow(), makeId<CardId>, language())));
        QTRY_VERIFY(view().listOf(Place{column("ready"), Half::Doing})->cards().rowCount() > 0);
        talkAbout(numbered(27)->id);
        const auto ana = another("ana");
        QVERIFY(ana);
        QVERIFY(submit(*ana, DiscardCard{numbered(36)->id, say("Said in the post-mortem already", "ポストモーテムで対応済み")}));
        QTRY_COMPARE(session().board().revision, ana->board().revision);
    }
    /// Comments of two people, and what it has to do with other cards.
    void talkAbout(const CardId &card)
    {
        const auto comment = [this, &card](const char *who, const QString &text) {
            const auto person = another(who);
            return person && submit(*person, SetComment{card, makeId<CommentId>(), text});
        };
        QVERIFY(comment("ana",
                        say("Serial numbers are in the **asset list**. The vendor wants them by mail:\n\n- `X7-2290`\n- `X7-2291`",
                            "シリアル番号は**資産台帳**にあります。ベンダーにはメールで送ります:\n\n- `X7-2290`\n- `X7-2291`")));
        QVERIFY(comment("mika",
                        say("The second shelf hums too. Let us swap both while the rack is open.",
                            "2 段目からも異音がします。ラックを開けるときに、両方交換しましょう。")));
        CardPatch patch;
        patch.relations =
            QList<Relation>{{RelationKind::Relates, numbered(29)->id, 29}, {RelationKind::Blocks, numbered(31)->id, 31}};
        patch.links = QStringList{QStringLiteral("https://wiki.example.org/runbooks/disk-array")};
        patch.tags = QStringList{say("storage", "ストレージ"), say("rack-2", "ラック2")};
        QVERIFY(submit(session(), EditCard{card, patch, {}}));
    }
    void addLanes()
    {
        const QStringList names{say("Customers", "顧客対応"), say("Platform", "基盤")};
        const QList<LaneId> lanes{LaneId{QStringLiteral("customers")}, LaneId{QStringLiteral("platform")}};
        for (qsizetype i = 0; i < lanes.size(); ++i)
            QVERIFY(submit(session(), SetLane{Lane{lanes.at(i), names.at(i)}, {}}));
        for (const Card &card : QList<Card>(session().board().cards.begin(), session().board().cards.end())) {
            CardPatch patch;
            patch.lane = lanes.at(card.number % 2);
            if (!isFinished(session().board(), card))
                QVERIFY(submit(session(), EditCard{card.id, patch, {}}));
        }
        QTRY_VERIFY(view().hasLanes());
    }
    void addColumns()
    {
        for (int i = 0; i < 15; ++i) {
            Column added = makeColumn("", ColumnKind::Active);
            added.id = ColumnId{QStringLiteral("step%1").arg(i)};
            added.name = say("Region %1", "リージョン %1").arg(i + 1);
            added.colour = static_cast<Hue>(i % 7);
            QVERIFY(submit(session(), SetColumn{added, 4 + i}));
        }
        QTRY_COMPARE(session().board().columns.size(), 20);
    }

    Stage m_stage = Stage::Empty;
    std::unique_ptr<LostConnection> m_lost;
};

} // namespace pulley
