// ViewTest: the window as a team would have it on the screen, in either language, and pictures taken of it and of its windows.
#pragma once

#include "models/session/templates.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/widgets/viewfaults.h"
#include "widgets/notice.h"

#include <QAction>
#include <QDir>
#include <QInputMethodEvent>

namespace pulley {

class ViewTest : public BoardWindowTest
{
protected:
    enum class Speech { English, Japanese };

    Speech m_speech = Speech::English;

    static QString both(const char *english, const char *japanese, Speech speech)
    {
        return QString::fromUtf8(speech == Speech::Japanese ? japanese : english);
    }
    QString say(const char *english, const char *japanese) const { return both(english, japanese, m_speech); }
    QLocale::Language language() const { return m_speech == Speech::Japanese ? QLocale::Japanese : QLocale::English; }

    /// The board of the operations template with its people and no cards, seen by Tom.
    void openEmpty(Speech speech)
    {
        m_speech = speech;
        CreateBoard create = *templateBoard(QStringLiteral("ops"), {}, {}, QStringLiteral("UTC"), language());
        create.board.people = samplePeople();
        openWindow(create);
        if (QTest::currentTestFailed())
            return;
        QTest::keyClick(m_window.get(), speech == Speech::Japanese ? Qt::Key_6 : Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(m_language->choice(), speech == Speech::Japanese ? LanguageChoice::Japanese : LanguageChoice::English);
        auto tom = newSession(QStringLiteral("tom"));
        BoardSession &raw = *tom;
        m_window->adopt(std::move(tom));
        QVERIFY(done(raw.open(QStringLiteral("OPS"))));
        QTRY_VERIFY(m_window->boardView());
        QVERIFY(activate());
    }
    void openFilled(Speech speech)
    {
        openEmpty(speech);
        QVERIFY(submit(session(), sampleCards(session().board(), systemNow(), makeId<CardId>, language())));
        QTRY_VERIFY(view().listOf(Place{column("ready"), Half::Doing})->cards().rowCount() > 0);
    }
    const Card *numbered(qint64 number) const
    {
        for (const Card &card : session().board().cards) {
            if (card.number == number)
                return &card;
        }
        qFatal("there is no such card");
    }
    QAction *action(const char *name) const
    {
        for (QAction *each : m_window->allActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        qFatal("there is no action %s", name);
    }
    void act(const char *name) const
    {
        if (!activate())
            qFatal("the window doesn't get the keyboard");
        action(name)->trigger();
    }

    /// Where pictures are kept: in the folder that PULLEY_VIEWS names, else with the test's own files.
    QString pictureFile(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PULLEY_VIEWS", m_folder->filePath(QStringLiteral("views")));
        QDir().mkpath(folder);
        return QDir(folder).filePath(name + QLatin1String(".png"));
    }
    /// Layouts settle in a few rounds of the event loop: a fault is one that stays.
    static QStringList settled(const std::function<QStringList()> &faults)
    {
        QStringList found;
        QCoreApplication::processEvents(); // a new palette and what is painted anew for it come by events
        const bool none = QTest::qWaitFor(
            [&] {
                found = faults();
                return found.isEmpty();
            },
            1000);
        return none ? QStringList() : found;
    }
    /// A new palette reaches windows by events.
    static QStringList otherColours(const QWidget &at)
    {
        const bool same = at.palette().color(QPalette::Window) == QApplication::palette().color(QPalette::Window);
        return same ? QStringList() : QStringList{QStringLiteral("in other colours than the rest")};
    }
    /// As an input method does it, in either language.
    static void type(QWidget *into, const QString &text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(into, &typed);
    }
    /// Takes the picture and says what is wrong with it.
    QStringList look(QWidget &at, const QString &name, Ground ground, double contrast) const
    {
        QImage picture;
        QStringList faults = settled([&] {
            picture = at.grab().toImage().convertToFormat(QImage::Format_RGB32);
            return otherColours(at) + shortOfRoom(at) + overlaps(at) + pictureFaults(picture, ground)
                + faintWords(at, picture, contrast);
        });
        if (m_speech == Speech::Japanese)
            faults.append(englishIn(ShownWords(at).all()));
        if (!picture.save(pictureFile(name)))
            faults.append(QStringLiteral("the picture can't be kept"));
        for (QString &fault : faults)
            fault.prepend(name + QLatin1String(": "));
        return faults;
    }
    static void expectNone(QStringList faults)
    {
        faults.removeDuplicates();
        // One by one: a single message is cut off where it is long.
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }
};

} // namespace pulley
