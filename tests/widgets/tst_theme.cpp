// The look: every text can be read on what it is on, and the desktop's wishes are followed unless somebody chose otherwise.
#include "widgets/colorsets.h"
#include "widgets/controlstyle.h"
#include "widgets/systemlook.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <cmath>

namespace pulley::tst_theme {

using Groups = QMap<QString, QVariantMap>;
} // namespace pulley::tst_theme

Q_DECLARE_METATYPE(pulley::tst_theme::Groups)

namespace pulley::tst_theme {

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Words that can't be read by at least `wanted`, by name.
QStringList hardToRead(const Colors &c, double wanted)
{
    const std::tuple<const char *, QColor, QColor> pairs[] = {{"text on ground", c.text, c.ground},
                                                              {"text on panel", c.text, c.panel},
                                                              {"text on card", c.text, c.card},
                                                              {"dim on ground", c.dim, c.ground},
                                                              {"dim on card", c.dim, c.card},
                                                              {"dim on chip", c.dim, c.chip},
                                                              {"accent on ground", c.accent, c.ground},
                                                              {"accent on panel", c.accent, c.panel},
                                                              {"on accent", c.onAccent, c.accent},
                                                              {"red on its tint", c.red, c.redTint},
                                                              {"amber on its tint", c.amber, c.amberTint},
                                                              {"green on its tint", c.green, c.greenTint},
                                                              {"red on card", c.red, c.card},
                                                              {"amber on ground", c.amber, c.ground},
                                                              {"green on panel", c.green, c.panel}};
    QStringList found;
    for (const auto &[name, ink, ground] : pairs) {
        if (contrast(ink, ground) < wanted)
            found.append(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(contrast(ink, ground), 0, 'f', 2));
    }
    return found;
}

/// The desktop's portal, as far as Pulley asks it.
class Portal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(QObject *parent) : QDBusAbstractAdaptor(parent) { }
    Groups groups;

public Q_SLOTS:
    Groups ReadAll(const QStringList &) { return groups; }
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup();
    void everyTextCanBeRead();
    void aFaintTextIsCaught();
    void thePaletteTellsItsSet();
    void theSystemIsFollowedUnlessChosenOtherwise();
    void nothingMovesWhereLessMotionIsWanted();
    void asksTheDesktopsPortal();
    void aMissingDesktopSaysNothing();

private:
    bool isDark() const { return QApplication::palette().color(QPalette::Window).lightness() < 128; }
    int animation() const { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::cleanup()
{
    m_theme->follow({});
    m_theme->chooseHighContrast({});
    m_theme->chooseReducedMotion({});
    m_theme->choose(ThemeChoice::System);
}

void ThemeTest::everyTextCanBeRead()
{
    for (const bool dark : {false, true}) {
        QCOMPARE(hardToRead(colorSet(dark, Contrast::Normal), 4.5), QStringList());
        QCOMPARE(hardToRead(colorSet(dark, Contrast::High), 7), QStringList());
    }
}

void ThemeTest::aFaintTextIsCaught()
{
    Colors faint = colorSet(false, Contrast::Normal);
    faint.dim = faint.faint;
    QVERIFY(hardToRead(faint, 4.5).join(QLatin1Char(';')).contains(QLatin1String("dim on card")));
}

void ThemeTest::thePaletteTellsItsSet()
{
    for (const bool dark : {false, true}) {
        m_theme->choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const auto level : {Contrast::Normal, Contrast::High}) {
            m_theme->chooseHighContrast(level == Contrast::High);
            QCOMPARE(colorsOf(QApplication::palette()).ground, colorSet(dark, level).ground);
            QCOMPARE(colorsOf(QApplication::palette()).accent, colorSet(dark, level).accent);
        }
    }
}

void ThemeTest::theSystemIsFollowedUnlessChosenOtherwise()
{
    m_theme->follow({.dark = true, .highContrast = true, .reducedMotion = {}});
    QVERIFY(isDark());
    QVERIFY(m_theme->highContrast());
    m_theme->follow({.dark = false, .highContrast = false, .reducedMotion = {}});
    QVERIFY(!isDark());
    QVERIFY(!m_theme->highContrast());
    m_theme->choose(ThemeChoice::Dark);
    m_theme->chooseHighContrast(true);
    QVERIFY(isDark());
    QVERIFY(m_theme->highContrast());
    m_theme->chooseHighContrast(false);
    m_theme->follow({.dark = false, .highContrast = true, .reducedMotion = {}});
    QVERIFY(isDark());
    QVERIFY(!m_theme->highContrast());
}

void ThemeTest::nothingMovesWhereLessMotionIsWanted()
{
    QVERIFY(animation() > 0);
    m_theme->follow({.dark = {}, .highContrast = {}, .reducedMotion = true});
    QCOMPARE(animation(), 0);
    m_theme->chooseReducedMotion(false);
    QVERIFY(animation() > 0);
}

void ThemeTest::asksTheDesktopsPortal()
{
    qDBusRegisterMetaType<Groups>();
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(daemon.waitForStarted());
    QTRY_VERIFY(daemon.canReadLine());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        QObject object;
        auto *portal = new Portal(&object);
        portal->groups = {{QStringLiteral("org.freedesktop.appearance"),
                           {{QStringLiteral("color-scheme"), 1u}, {QStringLiteral("contrast"), 1u}}},
                          {QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}}};
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &object));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        const SystemLookWatcher watcher(QDBusConnection::connectToBus(address, QStringLiteral("pulley")));
        const SystemLook asked{.dark = true, .highContrast = true, .reducedMotion = true};
        QTRY_VERIFY(watcher.look() == asked);
        QDBusMessage news =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        news.setArguments(
            {QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QVariant::fromValue(QDBusVariant(0u))});
        QVERIFY(desktop.send(news));
        const SystemLook undecided{.dark = {}, .highContrast = true, .reducedMotion = true};
        QTRY_VERIFY(watcher.look() == undecided);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("pulley"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

void ThemeTest::aMissingDesktopSaysNothing()
{
    const SystemLookWatcher watcher(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none")));
    QVERIFY(watcher.look() == SystemLook());
}

PULLEY_TEST(ThemeTest)

} // namespace pulley::tst_theme

#include "tst_theme.moc"
