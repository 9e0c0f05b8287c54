// The boards dialog: places that are there, that aren't, and that aren't Pulley's.
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/connect/recentplaces.h"
#include "widgets/connect/serverform.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

namespace pulley::tst_boardsdialog {

using pulley::child;

class TestBoardsDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    static pulley::SessionMaker sessionOf(const char *login)
    {
        return [who = pulley::PersonId{QLatin1String(login)}](const pulley::Location &location) {
            return std::make_unique<pulley::BoardSession>(location, who);
        };
    }
    pulley::Location fileAt(const QString &name) const { return *pulley::parseLocation(m_folder.filePath(name)); }
    static void waitFor(pulley::BoardsDialog &dialog) { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isLooking(), 20000); }

private Q_SLOTS:
    void initTestCase() { qputenv("PULLEY_DB", m_folder.filePath(QStringLiteral("own.db")).toUtf8()); }

    void listsTheBoardsOfAFile()
    {
        const pulley::LiveSession live;
        pulley::BoardsDialog dialog(m_settings, sessionOf("ann"));
        dialog.show();
        dialog.look(live.location());
        waitFor(dialog);
        auto *boards = child<QListWidget>(dialog, "boards");
        QCOMPARE(boards->count(), 1);
        QVERIFY(boards->item(0)->text().startsWith(QStringLiteral("OPS")));
    }

    void opensTheChosenBoard()
    {
        const pulley::LiveSession live;
        pulley::BoardsDialog dialog(m_settings, sessionOf("ann"));
        dialog.show();
        QSignalSpy chosen(&dialog, &pulley::BoardsDialog::chosen);
        dialog.look(live.location());
        waitFor(dialog);
        QTest::mouseClick(child<QPushButton>(dialog, "open"), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("OPS"));
    }

    void tellsFilesOfOneNameApartByTheirFolders()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("two.ini")), QSettings::IniFormat);
        pulley::rememberPlace(settings, fileAt(QStringLiteral("a/pulley.db")));
        pulley::rememberPlace(settings, fileAt(QStringLiteral("b/pulley.db")));
        const pulley::BoardsDialog dialog(settings, sessionOf("ann"));
        const auto *places = child<QListWidget>(dialog, "places");
        const QStringList folders{QStringLiteral("b"), QStringLiteral("a")};
        for (int row = 0; row < folders.size(); ++row) {
            const QListWidgetItem *place = places->item(row);
            QCOMPARE(place->data(Qt::AccessibleTextRole).toString(),
                     QStringLiteral("pulley.db\n") + m_folder.filePath(folders[row]));
            // As much of it as the font leaves room for, its end always.
            QVERIFY2(place->text().startsWith(QStringLiteral("pulley.db\n")), qPrintable(place->text()));
            QVERIFY2(place->text().endsWith(QLatin1Char('/') + folders[row]), qPrintable(place->text()));
        }
    }

    void aBoardIsMadeByWhomTheProgramSays()
    {
        pulley::BoardsDialog dialog(m_settings, sessionOf("kim"));
        dialog.show();
        QSignalSpy chosen(&dialog, &pulley::BoardsDialog::chosen);
        dialog.look(fileAt(QStringLiteral("kims.db")), pulley::OpenMode::CreateIfMissing);
        waitFor(dialog);
        QTest::keyClicks(child<QLineEdit>(dialog, "boardName"), QStringLiteral("Kim's"));
        QTest::keyClicks(child<QLineEdit>(dialog, "boardKey"), QStringLiteral("kim"));
        QTest::mouseClick(child<QPushButton>(dialog, "make"), Qt::LeftButton);
        QTRY_COMPARE(chosen.count(), 1);
        pulley::BoardSession reader(fileAt(QStringLiteral("kims.db")), pulley::PersonId{QStringLiteral("ann")});
        QVERIFY(pulley::answerOf(reader.open(QStringLiteral("KIM"))));
        const auto journal = pulley::answerOf(reader.run<pulley::Result<QList<pulley::JournalEntry>, pulley::StoreError>>(
            [](pulley::BoardStore &store) { return store.journal({}); }));
        QVERIFY(journal);
        QCOMPARE(journal->first().by, pulley::PersonId{QStringLiteral("kim")});
    }

    void makesAFileAndABoardInIt()
    {
        pulley::BoardsDialog dialog(m_settings, sessionOf("ann"));
        dialog.show();
        QSignalSpy chosen(&dialog, &pulley::BoardsDialog::chosen);
        dialog.look(fileAt(QStringLiteral("fresh.db")), pulley::OpenMode::CreateIfMissing);
        waitFor(dialog);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("fresh.db"))));
        QTest::keyClicks(child<QLineEdit>(dialog, "boardName"), QStringLiteral("Night shift"));
        QTest::keyClicks(child<QLineEdit>(dialog, "boardKey"), QStringLiteral("nig"));
        QTest::mouseClick(child<QPushButton>(dialog, "make"), Qt::LeftButton);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("NIG"));
    }

    void saysWhatIsWrongWithAPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no such file") << "absent.db" << QByteArray();
        QTest::newRow("not a database") << "letter.db" << QByteArray("Dear Sir or Madam, this is no database at all.");
    }
    void saysWhatIsWrongWithAPlace()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        if (!content.isEmpty()) {
            QFile written(m_folder.filePath(file));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(content);
        }
        pulley::BoardsDialog dialog(m_settings, sessionOf("ann"));
        dialog.show();
        dialog.look(fileAt(file));
        waitFor(dialog);
        QTRY_VERIFY(child<QLabel>(dialog, "message")->isVisible());
        QVERIFY(!child<QPushButton>(dialog, "open")->isEnabled());
        if (content.isEmpty())
            QVERIFY(!QFile::exists(m_folder.filePath(file)));
    }

    void lookingElsewhereForgetsTheFirstPlace()
    {
        const pulley::LiveSession live;
        pulley::BoardsDialog dialog(m_settings, sessionOf("ann"));
        dialog.show();
        dialog.look(fileAt(QStringLiteral("absent.db")));
        dialog.look(live.location());
        waitFor(dialog);
        QCOMPARE(child<QListWidget>(dialog, "boards")->count(), 1);
        QVERIFY(!child<QLabel>(dialog, "message")->isVisible());
    }

    void aServerIsNamedWithoutAPassword_data()
    {
        QTest::addColumn<QStringList>("fields"); // host, port, database, user, service, uri
        QTest::addColumn<QString>("conninfo");
        QTest::newRow("parts") << QStringList{QStringLiteral("db"),
                                              QStringLiteral("5433"),
                                              QStringLiteral("ops"),
                                              QStringLiteral("aki"),
                                              QString(),
                                              QString()}
                               << "host=db port=5433 dbname=ops user=aki";
        QTest::newRow("service") << QStringList{QString(), QStringLiteral("5432"), QString(),
                                                QString(), QStringLiteral("ops"),  QString()}
                                 << "service=ops";
        QTest::newRow("nothing") << QStringList{QString(), QStringLiteral("5432"), QString(), QString(), QString(), QString()}
                                 << QString();
        QTest::newRow("password") << QStringList{QString(), QStringLiteral("5432"),
                                                 QString(), QString(),
                                                 QString(), QStringLiteral("postgresql://a:secret@db/x")}
                                  << QString();
    }
    void aServerIsNamedWithoutAPassword()
    {
        QFETCH(const QStringList, fields);
        QFETCH(const QString, conninfo);
        pulley::ServerForm form;
        form.show();
        child<QLineEdit>(form, "host")->setText(fields.at(0));
        child<QSpinBox>(form, "port")->setValue(fields.at(1).toInt());
        child<QLineEdit>(form, "database")->setText(fields.at(2));
        child<QLineEdit>(form, "user")->setText(fields.at(3));
        child<QLineEdit>(form, "service")->setText(fields.at(4));
        child<QLineEdit>(form, "uri")->setText(fields.at(5));
        QSignalSpy given(&form, &pulley::ServerForm::given);
        QTest::mouseClick(child<QPushButton>(form, "connect"), Qt::LeftButton);
        QCOMPARE(given.count(), conninfo.isEmpty() ? 0 : 1);
        auto *message = child<QLabel>(form, "formMessage");
        QCOMPARE(message->isVisible(), conninfo.isEmpty());
        QVERIFY(!message->text().contains(QStringLiteral("secret")));
        if (!conninfo.isEmpty())
            QCOMPARE(form.location()->conninfo, conninfo);
    }
};

PULLEY_TEST(TestBoardsDialog)

} // namespace pulley::tst_boardsdialog

#include "tst_boardsdialog.moc"
