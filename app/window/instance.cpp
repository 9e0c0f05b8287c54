// Instance: one line of JSON there, one word back.
#include "app/window/instance.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace pulley {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 longestLine = 8192;
constexpr auto doneWord = "done\n";

/// Empty without a folder that is this user's alone.
QString socketPath()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() || !QFileInfo(folder).isDir() ? QString() : folder + QLatin1String("/pulley.socket");
}

QString addressOf(const Location &location)
{
    return location.engine == Engine::Sqlite ? QFileInfo(location.file).absoluteFilePath() : location.conninfo;
}

QByteArray lineOf(const QuickAddRequest &request)
{
    QJsonObject json{{QStringLiteral("do"), QStringLiteral("quick-add")}, {QStringLiteral("board"), request.board}};
    if (request.location) {
        json.insert(QStringLiteral("engine"), static_cast<int>(request.location->engine));
        json.insert(QStringLiteral("at"), addressOf(*request.location));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QuickAddRequest> requestIn(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.value(QLatin1String("do")) != QLatin1String("quick-add"))
        return {};
    QuickAddRequest request{{}, json.value(QLatin1String("board")).toString()};
    if (json.contains(QLatin1String("at"))) {
        Location location;
        location.engine = static_cast<Engine>(json.value(QLatin1String("engine")).toInt());
        const QString address = json.value(QLatin1String("at")).toString();
        (location.engine == Engine::Sqlite ? location.file : location.conninfo) = address;
        request.location = location;
    }
    return request;
}

/// Another start's answer, or empty when nobody listens at `path`.
QByteArray answerOf(const QString &path, const QByteArray &line)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(line);
    while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) { }
    return socket.readLine(longestLine);
}

} // namespace

bool samePlace(const Location &a, const Location &b)
{
    return a.engine == b.engine && addressOf(a) == addressOf(b);
}

Instance::Instance(Shows shows) : m_shows(std::move(shows))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(*caller); });
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        }
    });
}

void Instance::listen()
{
    const QString path = socketPath();
    if (path.isEmpty() || m_server.listen(path))
        return;
    // Its owner may have been killed and left it behind.
    if (m_server.serverError() == QAbstractSocket::AddressInUseError && answerOf(path, "{}\n").isEmpty()) {
        QLocalServer::removeServer(path);
        m_server.listen(path);
    }
}

bool Instance::ask(const QuickAddRequest &request)
{
    const QString path = socketPath();
    return !path.isEmpty() && answerOf(path, lineOf(request)) == doneWord;
}

void Instance::answer(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > longestLine)
            caller.abort();
        return;
    }
    const auto request = requestIn(caller.readLine(longestLine));
    const bool ours = request && m_shows(*request);
    caller.write(ours ? doneWord : "other\n");
    caller.flush();
    if (ours)
        Q_EMIT quickAddAsked();
}

} // namespace pulley
