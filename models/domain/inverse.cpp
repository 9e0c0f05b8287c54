// The changes that take others back.
#include "models/domain/evolve.h"

#include "models/domain/result.h"

namespace pulley {

namespace {

MoveKind opposite(const CardMoved &moved)
{
    switch (moved.kind) {
    case MoveKind::Pulled:
    case MoveKind::MadeReady:
        return MoveKind::Returned;
    case MoveKind::Returned:
        return moved.before.column == moved.after.column ? MoveKind::MadeReady : MoveKind::Pulled;
    case MoveKind::Reordered:
        break;
    }
    return MoveKind::Reordered;
}

Change inverted(const Change &change)
{
    return std::visit(overloaded{
                          [](const CardAdded &added) -> Change {
                              return CardDiscarded{added.card, {}};
                          },
                          [](const CardImported &imported) -> Change {
                              return CardDiscarded{imported.card, {}};
                          },
                          [](const CardMoved &moved) -> Change {
                              return CardMoved{moved.card, opposite(moved), moved.after, moved.before, moved.reason};
                          },
                          [](const CardEdited &edited) -> Change {
                              return CardEdited{edited.card, edited.after, edited.before};
                          },
                          [](const CardJoined &joined) -> Change {
                              return CardLeft{joined.card, joined.person};
                          },
                          [](const CardLeft &left) -> Change {
                              return CardJoined{left.card, left.person};
                          },
                          [](const CardBlocked &blocked) -> Change {
                              return CardUnblocked{blocked.card, blocked.blocking};
                          },
                          [](const CardUnblocked &unblocked) -> Change {
                              return CardBlocked{unblocked.card, unblocked.was};
                          },
                          [](const CardCommented &commented) -> Change {
                              return CardCommented{commented.card, commented.after, commented.before};
                          },
                          [](const CardDiscarded &discarded) -> Change {
                              return CardRestored{discarded.card, discarded.reason};
                          },
                          [](const CardRestored &restored) -> Change {
                              return CardDiscarded{restored.card, restored.reason};
                          },
                          [](const BoardAltered &altered) -> Change {
                              return BoardAltered{altered.after, altered.before};
                          },
                          []<class T>(const Altered<T> &altered) -> Change {
                              return Altered<T>{altered.after, altered.before};
                          },
                      },
                      change);
}

} // namespace

QList<Change> inverse(const QList<Change> &changes)
{
    QList<Change> back;
    back.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back.append(inverted(*change));
    return back;
}

} // namespace pulley
