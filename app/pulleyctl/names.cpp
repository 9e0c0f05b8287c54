// Names: a case each, so that a new rule without a name does not build.
#include "app/pulleyctl/names.h"

namespace pulley {

QString nameOf(Rule rule)
{
    switch (rule) {
    case Rule::LimitFull:
        return QStringLiteral("limit_full");
    case Rule::NotReady:
        return QStringLiteral("not_ready");
    case Rule::NotDownstream:
        return QStringLiteral("not_downstream");
    case Rule::NotUpstream:
        return QStringLiteral("not_upstream");
    case Rule::ColumnBetween:
        return QStringLiteral("column_between");
    case Rule::NothingBeyond:
        return QStringLiteral("nothing_beyond");
    case Rule::ReasonMissing:
        return QStringLiteral("reason_missing");
    case Rule::TitleMissing:
        return QStringLiteral("title_missing");
    case Rule::NoSuchCard:
        return QStringLiteral("no_such_card");
    case Rule::NoSuchColumn:
        return QStringLiteral("no_such_column");
    case Rule::NoSuchItem:
        return QStringLiteral("no_such_item");
    case Rule::CardFinished:
        return QStringLiteral("card_finished");
    case Rule::AlreadyBlocked:
        return QStringLiteral("already_blocked");
    case Rule::NotBlocked:
        return QStringLiteral("not_blocked");
    case Rule::AlreadyOwner:
        return QStringLiteral("already_owner");
    case Rule::NotOwner:
        return QStringLiteral("not_owner");
    case Rule::AlreadyReady:
        return QStringLiteral("already_ready");
    case Rule::AlreadyThere:
        return QStringLiteral("already_there");
    case Rule::NothingToPull:
        return QStringLiteral("nothing_to_pull");
    case Rule::NothingToUndo:
        return QStringLiteral("nothing_to_undo");
    case Rule::ChangedSince:
        return QStringLiteral("changed_since");
    case Rule::CardExists:
        return QStringLiteral("card_exists");
    case Rule::ColumnInUse:
        return QStringLiteral("column_in_use");
    case Rule::ItemInUse:
        return QStringLiteral("item_in_use");
    case Rule::NameTaken:
        return QStringLiteral("name_taken");
    case Rule::NameMissing:
        return QStringLiteral("name_missing");
    case Rule::BadLimit:
        return QStringLiteral("bad_limit");
    case Rule::BadBoard:
        return QStringLiteral("bad_board");
    }
    return {};
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
