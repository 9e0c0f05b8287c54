// Relations between cards: written, read from both ends, removed and followed in the card editor, and told on the board.
#include "models/items/boardmodels.h"
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

namespace pulley::tst_cardrelations {

class TestCardRelations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSession> m_live;
    CardId m_card;
    CardId m_other;
    std::unique_ptr<CardEditor> m_editor;

    void open()
    {
        m_editor = std::make_unique<CardEditor>(*m_live->session, m_card, nullptr);
        m_editor->show();
    }
    QListWidget &list() const { return *child<QListWidget>(*m_editor, "relations"); }
    QLineEdit &field() const { return *child<QLineEdit>(*m_editor, "relatedCard"); }
    QString message() const { return child<QLabel>(*m_editor, "message")->text(); }
    const QList<Relation> &written(const CardId &card) const { return m_live->card(card).facts.relations; }
    void relate(const CardId &card, const Relation &relation) const
    {
        CardPatch after;
        after.relations = QList<Relation>{relation};
        QVERIFY(std::holds_alternative<Committed>(answerOf(m_live->session->submit(EditCard{card, after, {}}))));
    }
    void relateAll(BoardSession &who, const QList<Relation> &relations) const
    {
        CardPatch after;
        after.relations = relations;
        QVERIFY(std::holds_alternative<Committed>(answerOf(who.submit(EditCard{m_card, after, {}}))));
    }
    void addTyped(const char *text, RelationKind kind = RelationKind::BlockedBy) const
    {
        auto *kinds = child<QComboBox>(*m_editor, "relationKind");
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        field().clear();
        field().setFocus();
        QTest::keyClicks(&field(), QString::fromUtf8(text));
        QTest::keyClick(&field(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSession>();
        m_card = m_live->add(QStringLiteral("Rotate the keys"));
        m_other = m_live->add(QStringLiteral("Ask the provider for <b>new</b> keys"));
    }
    void cleanup()
    {
        m_editor.reset();
        m_live.reset();
    }

    void addsByNumberOrByWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << "2";
        QTest::newRow("with the board's key") << "ops-2";
        QTest::newRow("words of the title") << "provider ask";
    }
    void addsByNumberOrByWords()
    {
        QFETCH(const QString, typed);
        open();
        addTyped(qPrintable(typed));
        QTRY_COMPARE(written(m_card), (QList<Relation>{{RelationKind::BlockedBy, m_other, 2}}));
        QTRY_COMPARE(list().count(), 1);
        const QString row = list().item(0)->text();
        QVERIFY2(row.contains(QStringLiteral("is blocked by OPS-2")), qPrintable(row));
        QVERIFY2(row.contains(QStringLiteral("<b>new</b>")), qPrintable(row));
        QTRY_VERIFY(field().text().isEmpty());
    }

    void completesTitlesWhileTyping()
    {
        open();
        field().setFocus();
        QTest::keyClicks(&field(), QStringLiteral("prov"));
        QCOMPARE(field().completer()->completionModel()->rowCount(), 1);
        const QString offered = field().completer()->completionModel()->index(0, 0).data().toString();
        QVERIFY2(offered.startsWith(QStringLiteral("OPS-2")), qPrintable(offered));
    }

    void saysInWordsWhatCantBeRelated_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody's number") << "99"
                                         << "99";
        QTest::newRow("nobody's words") << "aqueduct"
                                        << "No card";
        QTest::newRow("several") << "keys"
                                 << "itself";
        QTest::newRow("itself") << "OPS-1"
                                << "itself";
    }
    void saysInWordsWhatCantBeRelated()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        if (typed == QStringLiteral("keys"))
            m_live->add(QStringLiteral("More keys"));
        open();
        addTyped(qPrintable(typed));
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY2(typed == QStringLiteral("keys") ? message().startsWith(QStringLiteral("Several")) : message().contains(said),
                 qPrintable(message()));
        QVERIFY(written(m_card).isEmpty());
        QCOMPARE(field().text(), typed);
    }

    void relatesToACardNoLongerOnTheBoard()
    {
        QVERIFY(std::holds_alternative<Committed>(
            answerOf(m_live->session->submit(DiscardCard{m_other, QStringLiteral("not needed")}))));
        open();
        addTyped("OPS-2", RelationKind::Relates);
        QTRY_COMPARE(written(m_card).size(), 1);
        QTRY_VERIFY2(list().item(0)->text().contains(QStringLiteral("Ask the provider")), qPrintable(list().item(0)->text()));
        QVERIFY(list().item(0)->text().contains(QStringLiteral("no longer on the board")));
    }

    void removesWhereItIsWritten_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("here") << false;
        QTest::newRow("at the other card") << true;
    }
    void removesWhereItIsWritten()
    {
        QFETCH(const bool, there);
        if (there)
            relate(m_other, {RelationKind::Blocks, m_card, 1});
        else
            relate(m_card, {RelationKind::BlockedBy, m_other, 2});
        open();
        QCOMPARE(list().count(), 1);
        list().setFocus();
        list().setCurrentRow(0);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTRY_VERIFY(written(m_card).isEmpty() && written(m_other).isEmpty());
        QTRY_COMPARE(list().count(), 0);
    }

    void opensTheOtherCardByEnter()
    {
        relate(m_card, {RelationKind::Relates, m_other, 2});
        open();
        QSignalSpy asked(m_editor.get(), &CardEditor::openAsked);
        list().setCurrentRow(0);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<CardId>(), m_other);
    }

    void savesAndClosesWithWhatIsStillTyped()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        QTest::keyClicks(&field(), QStringLiteral("OPS-2"));
        child<QLineEdit>(*m_editor, "title")->setText(QStringLiteral("Other keys"));
        QVERIFY(m_editor->hasUnsaved());
        child<QPushButton>(*m_editor, "saveClose")->click();
        QTRY_VERIFY(!m_editor->isVisible());
        QCOMPARE(written(m_card), (QList<Relation>{{RelationKind::BlockedBy, m_other, 2}}));
        QCOMPARE(m_live->card(m_card).facts.title, QStringLiteral("Other keys"));
    }

    void staysOpenWithWhatNamesNoCard()
    {
        open();
        QTest::keyClicks(&field(), QStringLiteral("aqueduct"));
        m_editor->saveAndClose();
        QTRY_VERIFY2(message().startsWith(QStringLiteral("No card")), qPrintable(message()));
        QVERIFY(m_editor->isVisible());
        QCOMPARE(field().text(), QStringLiteral("aqueduct"));
        // The next one that is added by hand closes nothing.
        addTyped("OPS-2");
        QTRY_COMPARE(written(m_card).size(), 1);
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QVERIFY(m_editor->isVisible());
    }

    void asksBeforeClosingWithARelationTyped()
    {
        open();
        QTest::keyClicks(&field(), QStringLiteral("99"));
        m_editor->close();
        QVERIFY(m_editor->isVisible());
        child<QMessageBox>(*m_editor, "unsaved")->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!m_editor->isVisible());
        QVERIFY(written(m_card).isEmpty());
    }

    void removesTheChosenOneWhateverOthersRemove()
    {
        const CardId third = m_live->add(QStringLiteral("Third"));
        const CardId fourth = m_live->add(QStringLiteral("Fourth"));
        const Relation toOther{RelationKind::BlockedBy, m_other, 2};
        const Relation toThird{RelationKind::BlockedBy, third, 3};
        const Relation toFourth{RelationKind::BlockedBy, fourth, 4};
        relateAll(*m_live->session, {toOther, toThird, toFourth});
        open();
        QCOMPARE(list().count(), 3);
        list().setCurrentRow(1);
        const auto ann = m_live->another(QStringLiteral("ann"));
        relateAll(*ann, {toThird, toFourth});
        QTRY_COMPARE(list().count(), 2);
        QCOMPARE(list().currentRow(), 0);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTRY_COMPARE(written(m_card), QList<Relation>{toFourth});
        // And nothing where that is gone.
        relateAll(*m_live->session, {toThird, toFourth});
        QTRY_COMPARE(list().count(), 2);
        list().setCurrentRow(0);
        QTRY_COMPARE(ann->board().revision, m_live->board().revision);
        relateAll(*ann, {toFourth});
        QTRY_COMPARE(list().count(), 1);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(!child<QPushButton>(*m_editor, "removeRelation")->isEnabled());
        QCOMPARE(m_live->session->pending(), 0);
    }

    void takesInWhatOthersRelate()
    {
        open();
        auto *title = child<QLineEdit>(*m_editor, "title");
        QTest::keyClicks(title, QStringLiteral("x"));
        const auto ann = m_live->another(QStringLiteral("ann"));
        CardPatch after;
        after.relations = QList<Relation>{{RelationKind::BlockedBy, m_other, 2}};
        QVERIFY(std::holds_alternative<Committed>(answerOf(ann->submit(EditCard{m_card, after, {}}))));
        QTRY_COMPARE(list().count(), 1);
        QVERIFY(child<QWidget>(*m_editor, "conflicts")->isHidden());
        QVERIFY(title->text().contains(QLatin1Char('x')));
    }

    void tellsOnTheBoardWhatACardWaitsFor()
    {
        BoardModels models(*m_live->session, systemNow);
        const auto spokenOf = [&models](const CardId &card) {
            const ColumnModel *model = models.modelOf(card);
            return model->index(model->rowOf(card)).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!spokenOf(m_card).contains(QStringLiteral("waits")));
        relate(m_other, {RelationKind::Blocks, m_card, 1});
        QVERIFY2(spokenOf(m_card).contains(QStringLiteral("waits for OPS-2")), qPrintable(spokenOf(m_card)));
        QVERIFY(m_live->finish(m_other));
        QVERIFY2(!spokenOf(m_card).contains(QStringLiteral("waits")), qPrintable(spokenOf(m_card)));
    }
};

PULLEY_TEST(TestCardRelations)

} // namespace pulley::tst_cardrelations

#include "tst_cardrelations.moc"
