// LiveSession: a real board in a temporary SQLite file, and what a test asks of it.
#pragma once

#include "models/session/boardsession.h"
#include "models/session/templates.h"

#include <QTemporaryDir>
#include <QTest>

namespace pulley {

template <class T>
T answerOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("no answer came");
    return future.result();
}

class LiveSession
{
public:
    /// In a file of its own, gone with the object.
    LiveSession() { start({Engine::Sqlite, m_folder.filePath(QStringLiteral("board.db")), {}, QStringLiteral("board.db")}); }
    explicit LiveSession(const Location &location) { start(location); }

    const Location &location() const { return m_location; }
    QString folder() const { return m_folder.path(); }
    const Board &board() const { return session->board(); }

    /// Another client on the same board.
    std::unique_ptr<BoardSession> another(const QString &login) const
    {
        auto other = std::make_unique<BoardSession>(m_location, PersonId{login});
        if (!answerOf(other->open(session->board().facts.key)))
            qFatal("the board can't be opened twice");
        return other;
    }

    CardId add(const QString &title, const QString &description = {})
    {
        const CardId id = makeId<CardId>();
        CardFacts facts;
        facts.title = title;
        facts.description = description;
        facts.type = board().types.first().id;
        facts.serviceClass = board().classes.first().id;
        for (const ServiceClass &each : board().classes) {
            if (each.urgency == Urgency::Standard)
                facts.serviceClass = each.id;
        }
        const auto outcome = answerOf(session->submit(AddCard{id, facts, board().columns.first().id, {}}));
        if (!std::holds_alternative<Committed>(outcome))
            qFatal("the card can't be added");
        return id;
    }

    const Card &card(const CardId &id) const { return *findCard(board(), id); }

    /// Pulls it as far as it goes: into the first done column.
    bool finish(const CardId &id)
    {
        for (int i = 0; i < 20 && !isFinished(board(), card(id)); ++i) {
            auto outcome = answerOf(session->submit(PullCard{id, {}, {}}));
            if (!std::holds_alternative<Committed>(outcome))
                return false;
        }
        return isFinished(board(), card(id));
    }

private:
    void start(const Location &location)
    {
        m_location = location;
        session = std::make_unique<BoardSession>(m_location, PersonId{QStringLiteral("me")});
        if (!answerOf(session->connectOnly(OpenMode::CreateIfMissing)))
            qFatal("the database can't be made");
        const auto made = answerOf(session->create(*templateBoard(QStringLiteral("ops"))));
        if (!std::holds_alternative<Committed>(made))
            qFatal("the board can't be made");
    }

    QTemporaryDir m_folder;
    Location m_location;

public:
    std::unique_ptr<BoardSession> session;
};

template <class Widget>
Widget *child(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no child called %s", name);
    return found;
}

} // namespace pulley
