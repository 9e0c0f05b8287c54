// Names: one each, or it does not build.
#include "app/pulleyctl/names.h"

namespace pulley {

namespace {

/// In the order of Rule.
constexpr const char *ruleNames[] = {"limit_full",      "not_ready",       "not_downstream",  "not_upstream",  "column_between",
                                     "nothing_beyond",  "reason_missing",  "title_missing",   "no_such_card",  "no_such_column",
                                     "no_such_item",    "card_finished",   "already_blocked", "not_blocked",   "already_owner",
                                     "not_owner",       "already_ready",   "already_there",   "comment_empty", "not_your_comment",
                                     "nothing_to_pull", "nothing_to_undo", "changed_since",   "card_exists",   "column_in_use",
                                     "item_in_use",     "name_taken",      "name_missing",    "bad_limit",     "bad_board"};
static_assert(std::size(ruleNames) == static_cast<size_t>(Rule::BadBoard) + 1);

} // namespace

QString nameOf(Rule rule)
{
    return QLatin1String(ruleNames[static_cast<size_t>(rule)]);
}

QString nameOf(StoreFault fault)
{
    switch (fault) {
    case StoreFault::Unreachable:
        return QStringLiteral("unreachable");
    case StoreFault::Denied:
        return QStringLiteral("denied");
    case StoreFault::NotPulley:
        return QStringLiteral("not_pulley");
    case StoreFault::NewerSchema:
        return QStringLiteral("newer_schema");
    case StoreFault::Damaged:
        return QStringLiteral("damaged");
    case StoreFault::ReadOnly:
        return QStringLiteral("read_only");
    case StoreFault::Full:
        return QStringLiteral("full");
    case StoreFault::Busy:
        return QStringLiteral("busy");
    case StoreFault::NoSuchBoard:
        return QStringLiteral("no_such_board");
    case StoreFault::BoardExists:
        return QStringLiteral("board_exists");
    case StoreFault::BoardLeft:
        return QStringLiteral("board_left");
    case StoreFault::Unexpected:
        return QStringLiteral("unexpected");
    }
    return {};
}

QString nameOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Queue:
        return QStringLiteral("queue");
    case ColumnKind::Active:
        return QStringLiteral("active");
    case ColumnKind::Done:
        return QStringLiteral("done");
    }
    return {};
}

} // namespace pulley
