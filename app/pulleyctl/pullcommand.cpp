// pull: a card, or the next by policy, with the reason; where nothing can be pulled, what helps instead.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/session/wording.h"

#include <QJsonArray>

namespace pulley {

namespace {

QString nameOf(PullReason reason)
{
    constexpr const char *names[] = {"expedite", "fixed_date", "class", "order"};
    return QLatin1String(names[static_cast<size_t>(reason)]);
}

QString nameOf(HelpKind kind)
{
    constexpr const char *names[] = {"unblock", "finish", "review"};
    return QLatin1String(names[static_cast<size_t>(kind)]);
}

QJsonArray helpToJson(const Board &board, const QList<Help> &offers)
{
    QJsonArray json;
    for (const Help &help : offers) {
        const Card *card = findCard(board, help.card);
        json.append(QJsonObject{{QStringLiteral("do"), nameOf(help.kind)},
                                {QStringLiteral("card"), card ? cardNumber(board, *card) : QString()}});
    }
    return json;
}

Exit refused(Ctl &ctl, const Refusal &refusal)
{
    const Board &board = ctl.board();
    const PersonId me = ctl.session().me();
    const QList<Help> offers = helpInstead(board, me);
    if (ctl.json()) {
        ctl.out().json({{QStringLiteral("refused"), toJson(board, refusal)}, {QStringLiteral("help"), helpToJson(board, offers)}});
    }
    ctl.out().message(sentence(board, refusal));
    for (const Help &help : offers)
        ctl.out().message(offer(board, help, me, refusal.at));
    return ctl.finish(Exit::Refused);
}

Exit pullNext(Ctl &ctl, const std::optional<ColumnId> &to)
{
    const Outcome outcome = ctl.submit(PullNext{to});
    const auto *refusal = std::get_if<Refusal>(&outcome);
    if (refusal && (refusal->rule == Rule::LimitFull || refusal->rule == Rule::NothingToPull))
        return refused(ctl, *refusal);
    const auto *committed = std::get_if<Committed>(&outcome);
    if (!committed)
        return ctl.notCommitted(outcome);
    const auto entry = entryOf(*committed);
    const auto choice = entry ? choiceBehind(ctl.board(), *entry) : std::nullopt;
    if (!choice)
        return printChanges(ctl, *committed, {});
    ctl.out().message(reason(ctl.board(), *choice));
    return printChanges(ctl, *committed, {{QStringLiteral("reason"), nameOf(choice->reason)}});
}

} // namespace

Exit runPull(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    std::optional<ColumnId> to;
    if (ctl.has("to"))
        to = columnNamed(ctl.board(), ctl.value("to"));
    if (ctl.arguments().isEmpty())
        return pullNext(ctl, to);
    const auto card = cardNamed(ctl, ctl.argument(0));
    if (const auto *exit = std::get_if<Exit>(&card))
        return *exit;
    return submitAndPrint(ctl, PullCard{std::get<CardId>(card), to, {}});
}

} // namespace pulley
