// Failures of the database in sentences: what happened, what was kept, what to do.
#include "models/session/wording.h"

#include "models/session/wordingparts.h"

namespace pulley {

namespace {

QString whatHappened(const StoreError &error, const QString &subject)
{
    switch (error.fault) {
    case StoreFault::Unreachable:
        return Wording::tr("The database %1 can't be reached. Nothing committed is lost; check the server, its address and the "
                           "network, and try again.")
            .arg(subject);
    case StoreFault::Denied:
        return Wording::tr("The database %1 refused access. Nothing was changed; check user name, password (~/.pgpass or a "
                           "service file) and permissions.")
            .arg(subject);
    case StoreFault::NotPulley:
        return Wording::tr("There is no Pulley database at %1. Nothing was changed; check the place, or make one with "
                           "\"pulleyctl init\".")
            .arg(subject);
    case StoreFault::NewerSchema:
        return Wording::tr("The database %1 was made by a newer Pulley. Nothing was changed; install that version or a later one.")
            .arg(subject);
    case StoreFault::Damaged:
        return Wording::tr("The database %1 is damaged or not a database. It was left as it is; keep a copy of it and restore a "
                           "backup.")
            .arg(subject);
    case StoreFault::ReadOnly:
        return Wording::tr("The database %1 can't be written to. The last change was not kept, all before it was; check the "
                           "permissions of the file and its folder.")
            .arg(subject);
    case StoreFault::Full:
        return Wording::tr("There is no space left for the database %1. The last change was not kept, all before it was; free some "
                           "space and try again.")
            .arg(subject);
    case StoreFault::Busy:
        return Wording::tr("The database %1 is locked by somebody else. The last change was not kept, all before it was; try again "
                           "in a moment.")
            .arg(subject);
    case StoreFault::BoardExists:
        return Wording::tr("There is a board %1 already. It was kept; choose another key.").arg(subject);
    case StoreFault::BoardLeft:
        return Wording::tr("Board %1 was being opened meanwhile. The last change was not made; make it again on the board that it "
                           "was meant for.")
            .arg(subject);
    case StoreFault::NoSuchBoard:
    case StoreFault::Unexpected:
        break;
    }
    return Wording::tr("The database %1 failed in a way Pulley didn't expect. The last change was not kept, all before it was; "
                       "try again, and report it if it stays.")
        .arg(subject);
}

/// `detail` lists the boards there are.
QString noSuchBoard(const StoreError &error)
{
    const QString boards = error.detail;
    if (boards.isEmpty())
        return Wording::tr("There is no board here yet. Make one with \"pulleyctl init\", or in the window.");
    if (error.subject.isEmpty())
        return Wording::tr("There is more than one board here: %1. Say which.").arg(boards);
    return Wording::tr("There is no board \"%1\" here. There is: %2.").arg(shortened(error.subject), boards);
}

} // namespace

QString sentence(const StoreError &error)
{
    if (error.fault == StoreFault::NoSuchBoard)
        return noSuchBoard(error);
    // A path or an address is told whole: it is what has to be checked.
    QString subject = error.subject.simplified();
    if (subject.isEmpty())
        subject = Wording::tr("in use", "stands in for the name of a database that isn't known");
    const QString words = whatHappened(error, subject);
    if (error.detail.isEmpty())
        return words;
    //: A sentence, and the database's own words about it
    return Wording::tr("%1 (%2)").arg(words, error.detail.simplified());
}

} // namespace pulley
