// Column spec: parsed part by part, with a sentence for each thing that can be wrong.
#include "app/pulleyctl/columnspec.h"

#include "models/session/boardsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace pulley {

namespace {

QString specText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

std::optional<ColumnKind> kindNamed(const QString &name)
{
    if (name == QLatin1String("queue"))
        return ColumnKind::Queue;
    if (name == QLatin1String("active"))
        return ColumnKind::Active;
    if (name == QLatin1String("done"))
        return ColumnKind::Done;
    return std::nullopt;
}

const Column *firstOf(const Board &board, ColumnKind kind)
{
    const auto found =
        std::find_if(board.columns.begin(), board.columns.end(), [kind](const Column &column) { return column.kind == kind; });
    return found == board.columns.end() ? nullptr : &*found;
}

Result<Done, QString> addColumn(Board &board, const QString &spec)
{
    const QStringList parts = spec.split(QLatin1Char(':'));
    const auto kind = kindNamed(parts.value(1).trimmed().toLower());
    if (parts.at(0).trimmed().isEmpty() || !kind)
        return Failure{specText("\"%1\" is no column: name:kind[:max][:split], with kind queue, active or done.").arg(spec)};
    Column column{makeId<ColumnId>(), parts.at(0).trimmed(), *kind, false, false, {}};
    for (const QString &part : parts.mid(2)) {
        bool number = false;
        const int max = part.toInt(&number);
        if (part.trimmed() == QLatin1String("split"))
            column.split = true;
        else if (number && max > 0) {
            Limit limit;
            limit.id = makeId<LimitId>();
            limit.name = column.name;
            limit.selector.columns = {column.id};
            limit.max = max;
            board.limits.append(limit);
        } else
            return Failure{specText("\"%1\" in \"%2\" is neither a maximum nor the word split.").arg(part, spec)};
    }
    if (column.split && *kind != ColumnKind::Active)
        return Failure{specText("\"%1\": only active columns can be split.").arg(spec)};
    board.columns.append(column);
    return Done{};
}

Result<ColumnId, QString> point(const Board &board, const QString &name, const Column *usual)
{
    if (name.isEmpty())
        return usual ? usual->id : ColumnId{};
    if (const Column *column = findColumn(board, name))
        return column->id;
    return Failure{specText("there is no column \"%1\" among the columns of the new board.").arg(name)};
}

} // namespace

Result<Done, QString> addColumns(Board &board, const QString &spec)
{
    for (const QString &part : spec.split(QLatin1Char(','))) {
        const auto added = addColumn(board, part.trimmed());
        if (!added)
            return added;
    }
    return Done{};
}

Result<Done, QString> setPoints(Board &board, const QString &commitment, const QString &delivery)
{
    const Column *active = firstOf(board, ColumnKind::Active);
    const Column *done = firstOf(board, ColumnKind::Done);
    const auto start = point(board, commitment, active ? active : firstOf(board, ColumnKind::Queue));
    if (!start)
        return Failure{start.error()};
    const auto end = point(board, delivery, done);
    if (!end)
        return Failure{end.error()};
    board.facts.commitment = *start;
    board.facts.delivery = *end;
    return Done{};
}

} // namespace pulley
