// CtlRun: pulleyctl as people and programs call it, a process a command.
#pragma once

#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace pulley {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out).trimmed(); }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class CtlRun
{
public:
    explicit CtlRun(const TestDatabase &database) :
        m_where(database.location().engine == Engine::Sqlite ? database.location().file : database.location().conninfo)
    {
    }

    static QString program() { return QStringLiteral(PULLEY_BUILD_DIR "/app/pulleyctl"); }
    QString where() const { return m_where; }

    Ran operator()(const QStringList &arguments) const { return plain(QStringList{QStringLiteral("--db"), m_where} + arguments); }
    /// With the words of `line`, which has no spaces inside its words.
    Ran operator()(const char *line) const { return (*this)(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)); }

    static Ran plain(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(), arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(60000))
            return {-2, {}, process.errorString().toUtf8()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QString m_where;
};

} // namespace pulley
