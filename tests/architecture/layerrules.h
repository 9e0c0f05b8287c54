// The rules of design.md's table of folders, as functions from a source tree to sentences that say what breaks them.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace architecture {

/// What files under `folder` may include: own folders, Qt modules, and headers of the system or of libraries.
struct Layer {
    QString folder;
    QStringList own;
    QStringList qt;
    QStringList foreign;
    /// No clock, chance, input, output or translated text: they come in as arguments.
    bool pure = false;
};

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The longest matching folder counts, so a special case stands beside its parent.
inline const QList<Layer> &layers()
{
    static const auto layer = [](const char *folder, const char *own, const char *qt, const char *foreign = "") {
        return Layer{QString::fromLatin1(folder), words(own), words(qt), words(foreign)};
    };
    static const auto pure = [](Layer layer) {
        layer.pure = true;
        return layer;
    };
    static const QList<Layer> table = {
        pure(layer("models/domain", "models/domain", "QtCore")),
        pure(layer("models/metrics", "models/domain models/metrics", "QtCore")),
        layer("models/exchange", "models/domain models/metrics models/exchange", "QtCore", "zlib.h"),
        layer("models/store", "models/domain models/store", "QtCore QtSql", "sqlite3.h libpq-fe.h unistd.h fcntl.h sys/*"),
        layer("models/session", "models/domain models/store models/session", "QtCore"),
        layer("models/items", "models/domain models/metrics models/session models/items", "QtCore"),
        layer("widgets", "models/domain models/metrics models/exchange models/session models/items widgets",
              "QtCore QtDBus QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport", "qcustomplot.h pwd.h unistd.h"),
        layer("app", "models widgets app", "QtCore QtDBus QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport",
              "fcntl.h unistd.h signal.h pwd.h sys/*"),
        // Besides windows it answers a second start and takes a key of the desktop.
        layer("app/window", "models widgets app", "QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport QtNetwork",
              "fcntl.h unistd.h signal.h pwd.h sys/* xcb/*"),
        layer("app/pulleyctl", "models/domain models/metrics models/exchange models/store models/session app/pulleyctl", "QtCore",
              "fcntl.h unistd.h signal.h pwd.h sys/*"),
        layer("tests", "models widgets app tests", "*", "*"),
    };
    return table;
}

inline const Layer *layerOf(const QString &file)
{
    const Layer *found = nullptr;
    for (const Layer &layer : layers()) {
        const bool within = file.startsWith(layer.folder + QLatin1Char('/')) || file.startsWith(layer.folder + QLatin1Char('.'));
        if (within && (!found || layer.folder.size() > found->folder.size())) {
            found = &layer;
        }
    }
    return found;
}

inline bool allows(const QStringList &patterns, const QString &name)
{
    for (const QString &pattern : patterns) {
        const bool all = pattern.endsWith(QLatin1Char('*'));
        if (all ? name.startsWith(pattern.chopped(1)) : name == pattern) {
            return true;
        }
    }
    return false;
}

/// The Qt module whose installed headers hold `header`, as `QWidget`, `qwidget.h` or `QtWidgets/QWidget`; empty for none.
inline QString qtModule(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto it = known.constFind(header); it != known.cend()) {
        return *it;
    }
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString module;
    if (header.contains(QLatin1Char('/'))) {
        const QString path = QDir::cleanPath(header);
        module = headers.exists(path) || path.startsWith(QLatin1String("Qt")) ? path.section(QLatin1Char('/'), 0, 0) : QString();
    } else {
        const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name);
        const auto holds = [&](const QString &name) { return headers.exists(name + QLatin1Char('/') + header); };
        const auto it = std::find_if(modules.cbegin(), modules.cend(), holds);
        module = it == modules.cend() ? QString() : *it;
    }
    return *known.insert(header, module);
}

struct Include {
    int line = 0;
    QString name;
    bool quoted = false;
};

inline QList<Include> includesOf(const QStringList &lines)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:#|%:)\s*(?:include|include_next|import)\b\s*(?:/\*.*\*/\s*)?(.*?)\s*$)"));
    QList<Include> found;
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (match.hasMatch()) {
            const QString text = match.captured(1);
            const QChar close = text.startsWith(QLatin1Char('<')) ? QLatin1Char('>') : QLatin1Char('"');
            const qsizetype end = text.indexOf(close, 1);
            // A macro names no file that could be judged: refused by its own name.
            const QString name = end < 0 ? QStringLiteral("macro ") + text : text.mid(1, end - 1);
            found.append({i + 1, name, text.startsWith(QLatin1Char('"'))});
        }
    }
    return found;
}

inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

inline QStringList sourcesUnder(const QString &root, const QStringList &endings)
{
    QStringList files;
    for (const char *folder : {"app", "models", "resources", "tests", "widgets"}) {
        QDirIterator walk(root + QLatin1Char('/') + QLatin1String(folder), endings, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files << QDir(root).relativeFilePath(walk.next());
        }
    }
    files.sort();
    return files;
}

/// Store headers through which Qt's SQL classes come in: private to the store.
inline QSet<QString> sqlHeaders(const QString &root)
{
    QSet<QString> found;
    qsizetype before = -1;
    const QStringList files = sourcesUnder(root, {QStringLiteral("*.h")});
    while (before != found.size()) {
        before = found.size();
        for (const QString &file : files) {
            for (const Include &include : includesOf(linesOf(root + QLatin1Char('/') + file))) {
                const bool sql = qtModule(include.name) == QLatin1String("QtSql") || found.contains(include.name);
                if (file.startsWith(QLatin1String("models/store/")) && sql) {
                    found.insert(file);
                }
            }
        }
    }
    return found;
}

} // namespace architecture
