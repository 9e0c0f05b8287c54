// LoadClient: starts pulleyload and reads its file.
#include "tests/system/harness/loadclient.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace pulley::trial {

LoadClient::LoadClient(const QStringList &options, const QString &doneFile, quint32 seed, const QStringList &more) :
    m_arguments(options), m_doneFile(doneFile)
{
    m_arguments += QStringList{QStringLiteral("--done"), doneFile, QStringLiteral("--seed"), QString::number(seed)} + more;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void LoadClient::start()
{
    m_process.start(QStringLiteral(PULLEYLOAD), m_arguments);
}

QList<CommandId> LoadClient::done() const
{
    QFile file(m_doneFile);
    QList<CommandId> commands;
    if (!file.open(QIODevice::ReadOnly))
        return commands;
    const QList<QByteArray> lines = file.readAll().split('\n');
    // What stands behind the last line break was not written to its end, so it was not answered yet.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        commands.append({QString::fromUtf8(lines.at(i))});
    return commands;
}

qint64 LoadClient::doneBytes() const
{
    return QFileInfo(m_doneFile).size();
}

QJsonObject LoadClient::counts()
{
    m_output += m_process.readAllStandardOutput();
    return QJsonDocument::fromJson(m_output.trimmed().split('\n').last()).object();
}

} // namespace pulley::trial
