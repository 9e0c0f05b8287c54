// Judges a source tree: names at the root, includes, purity, sizes and first lines. Each breach is "file:line: what".
#pragma once

#include "tests/architecture/layerrules.h"

namespace architecture {

constexpr int mostLines = 400;
constexpr int mostFunctionLines = 60;

inline QString breach(const QString &file, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what);
}

/// The file of this tree that `include` means, relative to `root`, or empty: written from the root, or from where `file` lies.
inline QString ownFile(const QString &root, const QString &file, const Include &include)
{
    const QDir tree(root);
    const QString fromRoot = QDir::cleanPath(include.name);
    const QString here = QDir::cleanPath(QFileInfo(file).path() + QLatin1Char('/') + include.name);
    for (const QString &path : {fromRoot, here}) {
        if (!path.startsWith(QLatin1String("..")) && QFileInfo(tree.filePath(path)).isFile()) {
            return path;
        }
    }
    return {};
}

inline QString judgeOwn(const Layer &layer, const Include &include, const QString &path, const QSet<QString> &sql)
{
    const auto holds = [&](const QString &folder) { return path.startsWith(folder + QLatin1Char('/')); };
    if (std::none_of(layer.own.cbegin(), layer.own.cend(), holds)) {
        return QStringLiteral("%1 may not include %2").arg(layer.folder, path);
    }
    if (sql.contains(path) && !allows(layer.qt, QStringLiteral("QtSql"))) {
        return QStringLiteral("%1 brings in Qt's SQL classes, which are the store's own").arg(path);
    }
    if (include.name != path) {
        return QStringLiteral("write it from the root: %1").arg(path);
    }
    return include.quoted ? QString() : QStringLiteral("write our own files in quotes: %1").arg(path);
}

inline QString judgeForeign(const Layer &layer, const Include &include)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    static const QStringList effects =
        QStringLiteral("fstream iostream filesystem thread QFile QSaveFile QProcess QSettings QRandomGenerator")
            .split(QLatin1Char(' '));
    if (const QString module = qtModule(include.name); !module.isEmpty()) {
        if (!allows(layer.qt, module)) {
            return QStringLiteral("%1 may not include %2 of %3").arg(layer.folder, include.name, module);
        }
    } else if (!standard.match(include.name).hasMatch() && !allows(layer.foreign, include.name)) {
        return QStringLiteral("%1 may not include %2").arg(layer.folder, include.name);
    }
    const bool effect = effects.contains(include.name.section(QLatin1Char('/'), -1));
    return layer.pure && effect ? QStringLiteral("%1 is pure and may not include %2").arg(layer.folder, include.name) : QString();
}

inline QStringList judgeIncludes(const QString &root, const QString &file, const QStringList &lines, const QSet<QString> &sql)
{
    const Layer *layer = layerOf(file);
    if (!layer) {
        return {breach(file, 1, QStringLiteral("lies in no layer"))};
    }
    QStringList found;
    for (const Include &include : includesOf(lines)) {
        const bool generated = include.quoted && include.name == QFileInfo(file).completeBaseName() + QStringLiteral(".moc");
        const QString own = ownFile(root, file, include);
        QString what;
        if (!own.isEmpty()) {
            what = judgeOwn(*layer, include, own, sql);
        } else if (include.quoted && !generated) {
            what = QStringLiteral("there is no %1 in this tree").arg(include.name);
        } else if (!generated) {
            what = judgeForeign(*layer, include);
        }
        if (!what.isEmpty()) {
            found << breach(file, include.line, what);
        }
    }
    return found;
}

inline QStringList judgePurity(const QString &file, const QStringList &lines)
{
    static const QRegularExpression effect(QStringLiteral(
        R"(\b(currentDateTime(Utc)?|currentDate|currentMSecsSinceEpoch|\w+_clock::now|random_device|QElapsedTimer|tr)\s*\()"));
    const Layer *layer = layerOf(file);
    QStringList found;
    for (int i = 0; layer && layer->pure && i < lines.size(); ++i) {
        if (const auto match = effect.match(lines.at(i)); match.hasMatch()) {
            found << breach(file, i + 1, QStringLiteral("%1 is pure and may not call %2").arg(layer->folder, match.captured(1)));
        }
    }
    return found;
}

/// The lines between each brace that stands alone and the one that closes it, as the code format lays out functions.
inline QStringList judgeSizes(const QString &file, const QStringList &lines)
{
    QStringList found;
    const QString reason = file.endsWith(QLatin1String(".sql")) ? QStringLiteral("-- ") : QStringLiteral("// ");
    if (!lines.value(0).startsWith(reason)) {
        found << breach(file, 1, QStringLiteral("the first line does not say why the file exists"));
    }
    if (lines.size() - 1 > mostLines) {
        found << breach(file, lines.size() - 1, QStringLiteral("more than %1 lines").arg(mostLines));
    }
    QHash<QString, qsizetype> opened;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines.at(i).trimmed();
        const QString indent = lines.at(i).left(lines.at(i).indexOf(text));
        if (text == QLatin1String("{")) {
            opened.insert(indent, i);
        } else if (text == QLatin1String("}") && opened.contains(indent)) {
            const qsizetype start = opened.take(indent);
            if (i - start - 1 > mostFunctionLines) {
                found << breach(file, start + 1, QStringLiteral("a function of %1 lines").arg(i - start - 1));
            }
        } else if (text == QLatin1String("};")) {
            opened.remove(indent);
        }
    }
    return found;
}

inline QStringList judgeRoot(const QString &root)
{
    static const QStringList allowed =
        QStringLiteral("app models packaging resources tests widgets CMakeLists.txt README.md LICENSE").split(QLatin1Char(' '));
    QStringList found;
    for (const QString &name : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        // Build folders and an editor's own settings are ignored by git.
        if (!allowed.contains(name) && !name.startsWith(QLatin1String("build")) && !name.endsWith(QLatin1String(".user"))) {
            found << breach(name, 1, QStringLiteral("does not belong at the root"));
        }
    }
    return found;
}

/// Everything that breaks a rule in the tree at `root`; empty for a tree that keeps them all.
inline QStringList breaches(const QString &root)
{
    QStringList found = judgeRoot(root);
    const QSet<QString> sql = sqlHeaders(root);
    for (const QString &file : sourcesUnder(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        const QStringList lines = linesOf(root + QLatin1Char('/') + file);
        found << judgeIncludes(root, file, lines, sql) << judgePurity(file, lines) << judgeSizes(file, lines);
    }
    for (const QString &file : sourcesUnder(root, {QStringLiteral("*.sql")})) {
        found << judgeSizes(file, linesOf(root + QLatin1Char('/') + file));
    }
    return found;
}

} // namespace architecture
