// Policy copy: ids stay the same, they are a board's own.
#include "models/session/policycopy.h"

namespace pulley {

CreateBoard copyOfPolicy(const Board &source, const QString &key, const QString &name, PeopleCopied people, const QString &timeZone)
{
    Board copy = source;
    copy.id = {};
    copy.revision = 0;
    copy.nextNumber = 1;
    copy.cards.clear();
    copy.facts.key = key;
    copy.facts.name = name;
    if (!timeZone.isEmpty())
        copy.facts.timeZone = timeZone;
    if (people == PeopleCopied::None) {
        copy.people.clear();
        copy.limits.removeIf([](const Limit &limit) { return limit.selector.scope == PersonScope::OnePerson; });
    }
    return CreateBoard{copy};
}

Result<Board, StoreError> policyOf(BoardStore &store, const QString &key)
{
    const auto boards = store.boards();
    if (!boards)
        return Failure{boards.error()};
    QStringList keys;
    for (const BoardSummary &summary : *boards) {
        keys.append(summary.key);
        if (summary.key.compare(key, Qt::CaseInsensitive) != 0)
            continue;
        // Over a connection of its own: loading takes a board into the store, and another one may be open there.
        auto aside = BoardStore::open(store.location(), OpenMode::Existing);
        if (!aside)
            return Failure{aside.error()};
        auto board = (*aside)->load(summary.id);
        if (!board)
            return Failure{board.error()};
        Board policy = *board;
        policy.cards.clear();
        return policy;
    }
    return Failure{StoreError{StoreFault::NoSuchBoard, key, keys.join(QStringLiteral(", "))}};
}

} // namespace pulley
