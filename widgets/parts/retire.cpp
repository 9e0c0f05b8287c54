// retire: the session goes when its thread is idle, at the latest with the program.
#include "widgets/parts/retire.h"

#include "widgets/parts/whendone.h"

#include <QCoreApplication>

namespace pulley {

void retire(std::unique_ptr<BoardSession> session)
{
    if (!session)
        return;
    BoardSession *old = session.release();
    old->disconnect();
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, old, [old] { delete old; });
    const auto idle = old->run<Result<Done, StoreError>>([](BoardStore &) -> Result<Done, StoreError> { return Done{}; });
    whenDone(QCoreApplication::instance(), idle, [old](const Result<Done, StoreError> &) { old->deleteLater(); });
}

} // namespace pulley
