// Comments in the card editor, as people write them, with somebody else on the same card.
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/commentbox.h"
#include "widgets/card/commentrow.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>

namespace pulley::tst_cardcomments {

class TestCardComments : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveSession> m_live;
    CardId m_card;
    std::unique_ptr<CardEditor> m_editor;

    CommentBox &box() const { return *child<CommentBox>(*m_editor, "newComment"); }
    void open()
    {
        m_editor = std::make_unique<CardEditor>(*m_live->session, m_card, nullptr);
        m_editor->show();
    }
    CommentId say(BoardSession &who, const char *text) const
    {
        const CommentId id = makeId<CommentId>();
        const auto outcome = answerOf(who.submit(SetComment{m_card, id, QString::fromUtf8(text)}));
        return std::holds_alternative<Committed>(outcome) ? id : CommentId();
    }
    void typeAndSend(const char *text) const
    {
        box().setFocus();
        QTest::keyClicks(&box(), QString::fromUtf8(text));
        QTest::keyClick(&box(), Qt::Key_Return, Qt::ControlModifier);
    }
    QList<CommentRow *> rows() const
    {
        QList<CommentRow *> shown;
        for (CommentRow *row : m_editor->findChildren<CommentRow *>()) {
            if (!row->isHidden())
                shown.append(row);
        }
        return shown;
    }
    static QString textOf(const CommentRow &row) { return child<QTextBrowser>(row, "commentText")->toPlainText(); }
    const QList<Comment> &comments() const { return m_live->card(m_card).comments; }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSession>();
        m_card = m_live->add(QStringLiteral("Rotate the keys"));
    }
    void cleanup()
    {
        m_editor.reset();
        m_live.reset();
    }

    void sendsWithCtrlEnterAndStaysOpen()
    {
        open();
        typeAndSend("asked the provider");
        QTRY_COMPARE(comments().size(), 1);
        QCOMPARE(comments().first().text, QStringLiteral("asked the provider"));
        QTRY_VERIFY(box().toPlainText().isEmpty());
        QVERIFY(m_editor->isVisible());
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(textOf(*rows().first()), QStringLiteral("asked the provider"));
        QVERIFY(!child<QLabel>(*rows().first(), "commentWhen")->toolTip().isEmpty());
        QVERIFY(!m_editor->hasUnsaved());
    }

    void isForWhoeverWorksHereNow()
    {
        QVERIFY(!say(*m_live->session, "mine").isEmpty());
        QVERIFY(std::holds_alternative<Committed>(answerOf(m_live->session->submit(JoinCard{m_card}))));
        open();
        const auto *join = child<QPushButton>(*m_editor, "join");
        const auto *change = child<QPushButton>(*rows().first(), "editComment");
        QVERIFY(join->text().contains(QStringLiteral("ve")) && change->isVisible());
        m_live->session->setMe(PersonId{QStringLiteral("ben")});
        QCOMPARE(join->text(), QStringLiteral("&Join"));
        QVERIFY(!change->isVisible());
    }

    void letsChangeAndRemoveOnesOwnOnly()
    {
        const auto ann = m_live->another(QStringLiteral("ann"));
        say(*ann, "theirs");
        QTRY_COMPARE(comments().size(), 1);
        say(*m_live->session, "mine");
        open();
        QCOMPARE(rows().size(), 2);
        QCOMPARE(child<QLabel>(*rows().first(), "commentAuthor")->text(), QStringLiteral("ann"));
        QVERIFY(child<QPushButton>(*rows().first(), "editComment")->isHidden());
        CommentRow *mine = rows().last();
        QTest::mouseClick(child<QPushButton>(*mine, "editComment"), Qt::LeftButton);
        auto *edit = child<CommentBox>(*mine, "commentEdit");
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral(" still"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(comments().last().text, QStringLiteral("mine still"));
        QTRY_COMPARE(textOf(*mine), QStringLiteral("mine still"));
        QVERIFY(child<QLabel>(*mine, "commentWhen")->text().contains(QStringLiteral("edited")));
        QTRY_VERIFY(!edit->isVisible());
        QTest::mouseClick(child<QPushButton>(*mine, "removeComment"), Qt::LeftButton);
        QTRY_COMPARE(comments().size(), 1);
        QTRY_COMPARE(rows().size(), 1);
    }

    void keepsWhatIsHalfTypedWhenOthersComment()
    {
        open();
        box().setFocus();
        QTest::keyClicks(&box(), QStringLiteral("half a sen"));
        const auto ann = m_live->another(QStringLiteral("ann"));
        say(*ann, "meanwhile");
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(box().toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(m_editor->hasUnsaved());
    }

    void asksBeforeAHalfTypedCommentIsLost()
    {
        open();
        QTest::keyClicks(&box(), QStringLiteral("half"));
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QVERIFY(m_editor->isVisible());
        auto *ask = child<QMessageBox>(*m_editor, "unsaved");
        QTest::mouseClick(ask->button(QMessageBox::Save), Qt::LeftButton);
        QTRY_COMPARE(comments().size(), 1);
        QCOMPARE(comments().first().text, QStringLiteral("half"));
        QTRY_VERIFY(!m_editor->isVisible());
    }

    void showsBothWhenItsOwnWasChangedElsewhere()
    {
        const CommentId id = say(*m_live->session, "first");
        open();
        CommentRow *row = rows().first();
        QTest::mouseClick(child<QPushButton>(*row, "editComment"), Qt::LeftButton);
        auto *edit = child<CommentBox>(*row, "commentEdit");
        QTest::keyClicks(edit, QStringLiteral(" here"));
        const auto elsewhere = m_live->another(QStringLiteral("me"));
        QVERIFY(
            std::holds_alternative<Committed>(answerOf(elsewhere->submit(SetComment{m_card, id, QStringLiteral("first there")}))));
        const auto *changed = child<QLabel>(*row, "commentChanged");
        QTRY_VERIFY(changed->isVisible());
        QVERIFY2(changed->text().contains(QStringLiteral("first there")), qPrintable(changed->text()));
        QCOMPARE(edit->toPlainText(), QStringLiteral("first here"));
    }

    void keepsWhatIsTypedOverACommentRemovedElsewhere()
    {
        const CommentId id = say(*m_live->session, "first");
        open();
        QTest::mouseClick(child<QPushButton>(*rows().first(), "editComment"), Qt::LeftButton);
        auto *edit = child<CommentBox>(*rows().first(), "commentEdit");
        QTest::keyClicks(edit, QStringLiteral(" more"));
        const auto elsewhere = m_live->another(QStringLiteral("me"));
        QVERIFY(std::holds_alternative<Committed>(answerOf(elsewhere->submit(SetComment{m_card, id, {}}))));
        QTRY_COMPARE(comments().size(), 0);
        QCOMPARE(edit->toPlainText(), QStringLiteral("first more"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(comments().size(), 1);
        QCOMPARE(comments().first().text, QStringLiteral("first more"));
    }

    void showsMarkdownAndNoHtml()
    {
        say(*m_live->session, "**strong** <b>not</b> <img src=\"file:///etc/hostname\"> [go](https://example.org/%1)");
        open();
        const QString shown = textOf(*rows().first());
        QVERIFY2(shown.contains(QStringLiteral("strong <b>not</b>")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("<img")), qPrintable(shown));
        auto *browser = child<QTextBrowser>(*rows().first(), "commentText");
        Q_EMIT browser->highlighted(QUrl(QStringLiteral("https://example.org/%1")));
        QVERIFY(child<QLabel>(*m_editor, "pointed")->text().startsWith(QStringLiteral("https://example.org/")));
    }

    void showsTheLatestOfMany()
    {
        for (int i = 0; i < 33; ++i)
            say(*m_live->session, qPrintable(QStringLiteral("note %1").arg(i)));
        open();
        QCOMPARE(rows().size(), 30);
        QTest::mouseClick(child<QPushButton>(*m_editor, "earlierComments"), Qt::LeftButton);
        QTRY_COMPARE(rows().size(), 33);
    }
};

PULLEY_TEST(TestCardComments)

} // namespace pulley::tst_cardcomments

#include "tst_cardcomments.moc"
