// Instance: how a second start asks the Pulley that runs already, through a socket that only this user may open.
#pragma once

#include "models/store/location.h"

#include <QLocalServer>
#include <functional>
#include <optional>

namespace pulley {

/// What quick add is asked for: `board` empty for whichever it shows.
struct QuickAddRequest {
    std::optional<Location> location;
    QString board;
};

/// Whether both are the same file or the same server's database.
bool samePlace(const Location &a, const Location &b);

class Instance : public QObject
{
    Q_OBJECT
public:
    /// Says whether this program shows that board.
    using Shows = std::function<bool(const QuickAddRequest &)>;

    explicit Instance(Shows shows);

    /// Where there is a folder for it and nobody answers there yet.
    void listen();
    /// True when a running Pulley that shows that board has opened its quick add.
    static bool ask(const QuickAddRequest &request);

Q_SIGNALS:
    void quickAddAsked();

private:
    void answer(QLocalSocket &caller);

    QLocalServer m_server;
    Shows m_shows;
};

} // namespace pulley
