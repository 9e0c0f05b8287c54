// Names: one each, or it does not build.
#include "app/pulleyctl/names.h"

#include <iterator>
#include <utility>

namespace pulley {

namespace {

constexpr std::pair<Rule, const char *> ruleNames[] = {
    {Rule::LimitFull, "limit_full"},
    {Rule::NotReady, "not_ready"},
    {Rule::NotDownstream, "not_downstream"},
    {Rule::NotUpstream, "not_upstream"},
    {Rule::ColumnBetween, "column_between"},
    {Rule::NothingBeyond, "nothing_beyond"},
    {Rule::ReasonMissing, "reason_missing"},
    {Rule::TitleMissing, "title_missing"},
    {Rule::NoSuchCard, "no_such_card"},
    {Rule::NoSuchColumn, "no_such_column"},
    {Rule::NoSuchItem, "no_such_item"},
    {Rule::CardFinished, "card_finished"},
    {Rule::AlreadyBlocked, "already_blocked"},
    {Rule::NotBlocked, "not_blocked"},
    {Rule::AlreadyOwner, "already_owner"},
    {Rule::NotOwner, "not_owner"},
    {Rule::AlreadyReady, "already_ready"},
    {Rule::AlreadyThere, "already_there"},
    {Rule::CommentEmpty, "comment_empty"},
    {Rule::NotYourComment, "not_your_comment"},
    {Rule::NothingToPull, "nothing_to_pull"},
    {Rule::NothingToUndo, "nothing_to_undo"},
    {Rule::ChangedSince, "changed_since"},
    {Rule::CardExists, "card_exists"},
    {Rule::ColumnInUse, "column_in_use"},
    {Rule::ItemInUse, "item_in_use"},
    {Rule::NameTaken, "name_taken"},
    {Rule::NameMissing, "name_missing"},
    {Rule::BadLimit, "bad_limit"},
    {Rule::BadBoard, "bad_board"},
};

/// Each rule at its place, so that one put among them can't lend its name to the next.
constexpr bool isEachNamed()
{
    for (size_t i = 0; i < std::size(ruleNames); ++i) {
        if (static_cast<size_t>(ruleNames[i].first) != i)
            return false;
    }
    return ruleNames[std::size(ruleNames) - 1].first == Rule::BadBoard;
}
static_assert(isEachNamed());

} // namespace

QString nameOf(Rule rule)
{
    return QLatin1String(ruleNames[static_cast<size_t>(rule)].second);
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
