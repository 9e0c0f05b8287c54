// Language: what the program speaks: its own words and Qt's, plurals, dates and numbers.
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace pulley {

enum class LanguageChoice { System, English, Japanese };

/// "en", "ja", "system"; anything else is System.
LanguageChoice languageFromName(const QString &name);
QString languageName(LanguageChoice choice);

/// Teaches the application the language chosen; the default QLocale is a Japanese one exactly where the words are Japanese.
/// Words that are shown already stay: whoever shows them says them anew.
class Language
{
public:
    explicit Language(QCoreApplication &application);

    LanguageChoice choice() const;
    void choose(LanguageChoice choice);

private:
    QCoreApplication &m_application;
    LanguageChoice m_choice = LanguageChoice::System;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace pulley
