// Window faults: English among Japanese, a letter that opens two things at once, a word with too little room.
#pragma once

#include "tests/widgets/shownwords.h"

#include <QRegularExpression>

namespace pulley {

inline QStringList englishIn(const QList<ShownWord> &words)
{
    // Names, formats and keys.
    static const QRegularExpression known(
        QStringLiteral("postgresql://\\S+|~?/\\S+|\\S+\\.db\\b|"
                       "\\b(Pulley|WIP|SLE|JA|OPS|Markdown|PostgreSQL|libpq|pulleyctl "
                       "init|pulleyctl|SQLite|URI|SVG|PDF|PNG|CSV|HTML|ceil|TLS|UTC|NUL|ISO|GiB|px|"
                       "Ctrl|Shift|Alt|Enter|Return|Esc|Del|Delete|Left|Right|Up|Down|Home|End|Insert|Space|Tab|"
                       "Language|English|PGPASSFILE|pgpass|Asia|Tokyo|"
                       "db\\.example\\.org|pg_service\\.conf|pulley|ann|Web|"
                       "mika|ana|tom|yuki|Mika|Sato|Ana|Ruiz|Tom|Berg|Yuki|Mori|log|MS|AR|TB|YM|General Public License|GNU)\\b"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,}"));
    QStringList faults;
    for (const ShownWord &word : words) {
        QString rest = word.text;
        if (rest.remove(known).contains(english))
            faults.append(word.where + QLatin1String(": ") + word.text);
    }
    faults.removeDuplicates();
    return faults;
}
inline QString letterOf(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)&([^&\\s])"));
    return letter.match(text).captured(1).toUpper();
}
inline QStringList doubledLetters(const QString &where, const QStringList &texts)
{
    QHash<QString, QString> first;
    QStringList faults;
    for (const QString &text : texts) {
        const QString letter = letterOf(text);
        if (!letter.isEmpty() && first.contains(letter))
            faults.append(QStringLiteral("%1: %2 and %3").arg(where, first.value(letter), text));
        first.insert(letter, text);
    }
    return faults;
}
/// Of what is in sight at once.
inline QStringList lettersOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *each : window.findChildren<QLabel *>()) {
        if (each->isVisible() && each->window() == &window && each->buddy())
            texts.append(each->text());
    }
    for (const QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->window() == &window)
            texts.append(each->text());
    }
    return texts;
}
/// A word that has less room than it takes.
inline QStringList cutOff(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const bool wraps = label && (label->wordWrap() || label->text().isEmpty());
        const bool says = (label && !wraps) || qobject_cast<const QAbstractButton *>(each);
        const bool own = each->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
        if (each->isVisible() && says && own && each->width() < each->minimumSizeHint().width())
            faults.append(QStringLiteral("%1 %2: %3 of %4")
                              .arg(QLatin1String(each->metaObject()->className()), label ? label->text() : each->accessibleName())
                              .arg(each->width())
                              .arg(each->minimumSizeHint().width()));
    }
    return faults;
}

} // namespace pulley
