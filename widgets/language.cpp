// Language: translators and the locale, exchanged together.
#include "widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

static void loadTranslationResources()
{
    // A static library's resources are left out by the linker unless asked for.
    Q_INIT_RESOURCE(translations);
}

namespace pulley {

namespace {

bool speaksJapanese(LanguageChoice choice)
{
    if (choice != LanguageChoice::System)
        return choice == LanguageChoice::Japanese;
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale::Language language = QLocale(wanted).language();
        if (language == QLocale::Japanese || language == QLocale::English)
            return language == QLocale::Japanese;
    }
    return false;
}

/// Dates and numbers: the system's wherever they don't contradict the words, so that British days stay before months.
QLocale localeFor(LanguageChoice choice, bool japanese)
{
    const QLocale system = QLocale::system();
    const bool fits = japanese              ? system.language() == QLocale::Japanese
        : choice == LanguageChoice::English ? system.language() == QLocale::English
                                            : system.language() != QLocale::Japanese;
    return fits ? system : QLocale(japanese ? QLocale::Japanese : QLocale::English, system.territory());
}

} // namespace

LanguageChoice languageFromName(const QString &name)
{
    if (name == QLatin1String("en"))
        return LanguageChoice::English;
    return name == QLatin1String("ja") ? LanguageChoice::Japanese : LanguageChoice::System;
}

QString languageName(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English:
        return QStringLiteral("en");
    case LanguageChoice::Japanese:
        return QStringLiteral("ja");
    case LanguageChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Language::Language(QCoreApplication &application) : m_application(application)
{
    loadTranslationResources();
    choose(LanguageChoice::System);
}

LanguageChoice Language::choice() const
{
    return m_choice;
}

void Language::choose(LanguageChoice choice)
{
    m_choice = choice;
    const bool japanese = speaksJapanese(choice);
    const QString language = japanese ? QStringLiteral("ja") : QStringLiteral("en");
    QLocale::setDefault(localeFor(choice, japanese));
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // Where Qt's own words aren't installed they stay English.
    if (m_qt.load(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(QLatin1String(":/pulley/translations/pulley_") + language))
        m_application.installTranslator(&m_own);
}

} // namespace pulley
