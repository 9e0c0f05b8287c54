// A card's links: seen where they go before anything is opened, in a strip of the editor, by mouse and by keys.
#include "tests/widgets/cardeditortest.h"
#include "tests/widgets/spokentree.h"
#include "tests/support/testprogram.h"
#include "widgets/card/linkstrip.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/card/safebrowser.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace pulley::tst_cardlinks {

/// Stands for the desktop's browser and mail program.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop()
    {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Desktop() override
    {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &link) { opened.append(link.toString(QUrl::FullyEncoded)); }
};

class TestCardLinks : public CardEditorTest
{
    Q_OBJECT

    Desktop m_desktop;
    Editor m_editor;

    LinkStrip &strip() const { return *m_editor->findChild<LinkStrip *>(); }
    QPushButton &button(const char *name) const { return *child<QPushButton>(*m_editor, name); }
    QString said() const { return child<QLabel>(*m_editor, "linkWords")->text().remove(QChar(0x200b)); }
    void openEditor()
    {
        m_editor = open();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    /// Types links and asks for the one in the last line, by keys.
    void ask(const char *links)
    {
        auto *field = child<QPlainTextEdit>(*m_editor, "links");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(links));
        field->moveCursor(QTextCursor::End);
        button("openLink").setFocus();
        QTest::keyClick(&button("openLink"), Qt::Key_Space);
        QTRY_VERIFY(strip().isVisible());
        QVERIFY(!m_editor->findChild<QMessageBox *>());
        QVERIFY(m_desktop.opened.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSession>();
        m_card = m_live->add(QStringLiteral("First"), QStringLiteral("[the runbook](https://example.org/run?a=1)"));
        m_desktop.opened.clear();
        QApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_editor.reset();
        m_live.reset();
    }

    void showsWhereALinkGoesAndOpensItByKeys()
    {
        openEditor();
        const Announcements heard;
        ask("https://example.org/a?b=c");
        QCOMPARE(said(), QStringLiteral("Opens https://example.org/a?b=c in the browser"));
        QCOMPARE(heard.alerts(), QStringList{said()});
        QVERIFY(button("openAsked").hasFocus());
        QTest::keyClick(&button("openAsked"), Qt::Key_Return);
        QCOMPARE(m_desktop.opened, QStringList{QStringLiteral("https://example.org/a?b=c")});
        QVERIFY(!strip().isVisible());
        QVERIFY(button("openLink").hasFocus());
        QVERIFY2(m_editor->isVisible(), "Return was about the link only");
    }

    void aMailIsCalledOne()
    {
        openEditor();
        ask("mailto:ops@example.org");
        QCOMPARE(said(), QStringLiteral("Opens mailto:ops@example.org in the mail program"));
        QTest::mouseClick(&button("openAsked"), Qt::LeftButton);
        QCOMPARE(m_desktop.opened, QStringList{QStringLiteral("mailto:ops@example.org")});
    }

    void whatIsNeitherWebNorMailCanOnlyBeCopied()
    {
        openEditor();
        ask("file:///etc/passwd");
        QVERIFY2(said().startsWith(QLatin1String("Not opened")) && said().endsWith(QLatin1String("file:///etc/passwd")),
                 qPrintable(said()));
        QVERIFY(!button("openAsked").isVisible() && !button("openAsked").isEnabled());
        QVERIFY(button("leaveLink").hasFocus());
        QTest::mouseClick(&button("copyLink"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("file:///etc/passwd"));
        QVERIFY(!strip().isVisible());
        QVERIFY(m_desktop.opened.isEmpty());
    }

    void escapeLeavesTheLinkAndNotTheEditor()
    {
        openEditor();
        ask("https://example.org");
        QTest::keyClick(&button("openAsked"), Qt::Key_Escape);
        QVERIFY(!strip().isVisible());
        QVERIFY(m_editor->isVisible());
        QVERIFY(button("openLink").hasFocus());
        QVERIFY(m_desktop.opened.isEmpty());
        ask("https://example.org/again");
        QTest::mouseClick(&button("leaveLink"), Qt::LeftButton);
        QVERIFY(!strip().isVisible() && m_desktop.opened.isEmpty());
    }

    void theAddressThatWouldBeOpenedIsTheOneShown()
    {
        openEditor();
        const QString there = QStringLiteral("https://bank.example@evil.example/") + QString(3000, QLatin1Char('x'));
        auto *preview = m_editor->findChild<SafeBrowser *>(QStringLiteral("preview"));
        Q_EMIT preview->anchorClicked(QUrl(there));
        QTRY_VERIFY(strip().isVisible());
        QVERIFY2(said().startsWith(QLatin1String("Opens https://bank.example@evil.example/xxx")), qPrintable(said().left(80)));
        QVERIFY(said().contains(QChar(0x2026)));
        QVERIFY2(m_editor->width() <= 1000 && strip().height() < 400, "a long address doesn't push the rest away");
        QTest::mouseClick(&button("openAsked"), Qt::LeftButton);
        QCOMPARE(m_desktop.opened, QStringList{there});
    }

    void linksOfTheDescriptionAndOfCommentsAskTheSame()
    {
        QVERIFY(std::holds_alternative<Committed>(answerOf(m_live->session->submit(
            SetComment{m_card, CommentId{QStringLiteral("c")}, QStringLiteral("see [there](https://example.org/comment)")}))));
        openEditor();
        auto *comment = m_editor->findChild<SafeBrowser *>(QStringLiteral("commentText"));
        QVERIFY(comment);
        comment->setFocus();
        QTest::keyClick(comment, Qt::Key_Tab); // onto its link
        QTest::keyClick(comment, Qt::Key_Return);
        QTRY_COMPARE(said(), QStringLiteral("Opens https://example.org/comment in the browser"));
        QTest::keyClick(&button("openAsked"), Qt::Key_Escape);
        QVERIFY(comment->hasFocus());
        auto *preview = m_editor->findChild<SafeBrowser *>(QStringLiteral("preview"));
        Q_EMIT preview->anchorClicked(QUrl(QStringLiteral("https://example.org/run?a=1")));
        QTRY_COMPARE(said(), QStringLiteral("Opens https://example.org/run?a=1 in the browser"));
    }

    void aNewCardHasTheStripToo()
    {
        NewCardDialog fresh(*m_live->session);
        fresh.show();
        fresh.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fresh));
        QTest::keyClicks(child<QPlainTextEdit>(fresh, "links"), QStringLiteral("https://example.org/new"));
        QTest::mouseClick(child<QPushButton>(fresh, "openLink"), Qt::LeftButton);
        QTRY_VERIFY(fresh.findChild<LinkStrip *>()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!fresh.findChild<LinkStrip *>()->isVisible());
        QVERIFY(fresh.isVisible());
    }
};

PULLEY_TEST(TestCardLinks)

} // namespace pulley::tst_cardlinks

#include "tst_cardlinks.moc"
