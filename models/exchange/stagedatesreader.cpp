// Rows of dates as cards with visits; nothing is taken unless every row can be.
#include "models/exchange/stagedates.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/plaincell.h"
#include "models/exchange/timeparser.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <limits>

namespace pulley {

namespace {

QString stageText(const char *text)
{
    return QCoreApplication::translate("StageDates", text);
}

QString fieldText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).trimmed();
}

/// What the board does not know, and in how many rows that stands.
using Unknown = QMap<QString, qint64>;

QList<UnknownValue> listed(const Unknown &unknown)
{
    QList<UnknownValue> values;
    for (auto value = unknown.cbegin(); value != unknown.cend(); ++value)
        values.append({value.key(), value.value()});
    return values;
}

/// The id of what `cell` names; empty where it names nothing, which is noted, or is empty.
template <class Item>
auto idCalled(const QList<Item> &items, const QString &cell, Unknown &unknown)
{
    const Item *item = cell.isEmpty() ? nullptr : itemCalled(items, cell);
    if (!item && !cell.isEmpty())
        ++unknown[cell];
    return item ? item->id : decltype(item->id){};
}

class StageReader
{
public:
    StageReader(std::string_view bytes, const StageDatesOptions &options, const Board &board) :
        m_bytes(bytes), m_options(options), m_board(board)
    {
    }

    bool read(const std::function<CardId()> &makeId)
    {
        auto times = TimeParser::make(m_options.timeFormat, zoneNamed(m_board.facts.timeZone));
        if (!times) {
            problem(0, times.error());
            return false;
        }
        m_times = std::move(*times);
        CsvReader csv(m_bytes, m_options.delimiter.value_or(guessDelimiter(m_bytes)));
        if (!csv.next()) {
            problem(0, stageText("The file is empty."));
            return false;
        }
        takeHeader(csv);
        if (!m_failure.problems.isEmpty())
            return false;
        while (csv.next())
            takeRow(csv, makeId);
        if (m_failure.problems.isEmpty() && m_import.cards.isEmpty())
            problem(0, stageText("No row of the file has a date."));
        return m_failure.problems.isEmpty();
    }

    EventLogFailure failure() const { return m_failure; }
    StageDates take()
    {
        m_report.unknownTypes = listed(m_unknownTypes);
        m_report.unknownClasses = listed(m_unknownClasses);
        m_report.unknownLanes = listed(m_unknownLanes);
        m_import.source = m_options.source;
        return {std::move(m_import), m_report};
    }

private:
    void problem(qint64 row, const QString &text)
    {
        if (m_failure.problems.size() < EventLogFailure::listed)
            m_failure.problems.append({row, text});
        else
            ++m_failure.more;
    }

    void takeHeader(const CsvReader &csv)
    {
        if (csv.fault() != CsvFault::None)
            return problem(csv.row(), stageText("The header %1.").arg(sentence(csv.fault())));
        for (const std::string_view field : csv.fields())
            m_header.append(fieldText(field));
        m_id = m_options.idColumn.isEmpty() ? 0 : named(m_options.idColumn);
        m_type = m_options.typeColumn.isEmpty() ? indexOf(QStringLiteral("Type")) : named(m_options.typeColumn);
        m_owner = m_options.ownerColumn.isEmpty() ? indexOf(QStringLiteral("Owners")) : named(m_options.ownerColumn);
        m_class = indexOf(QStringLiteral("Class"));
        m_lane = indexOf(QStringLiteral("Lane"));
        m_tags = indexOf(QStringLiteral("Tags"));
        m_blocked = indexOf(QStringLiteral("Blocked Days"));
        m_link = indexOf(QStringLiteral("Link"));
        m_title = m_options.titleColumn.isEmpty() ? usualTitle() : named(m_options.titleColumn);
        m_stages.resize(m_board.columns.size());
        m_options.map.isEmpty() ? stagesByName() : stagesByMap();
        const bool any = std::any_of(m_stages.cbegin(), m_stages.cend(), [](const auto &stage) { return !stage.isEmpty(); });
        if (!any && m_failure.problems.isEmpty())
            problem(csv.row(),
                    stageText("No column of the file is called like one of the board. It has: %1. Say with --map which is which.")
                        .arg(m_header.join(QStringLiteral(", "))));
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const bool stage = std::any_of(m_stages.cbegin(), m_stages.cend(), [i](const auto &all) { return all.contains(i); });
            if (!stage && !QList<qsizetype>{m_id, m_title, m_type, m_owner, m_link, m_class, m_lane, m_tags}.contains(i))
                m_report.otherColumns.append(m_header.at(i));
        }
    }

    qsizetype indexOf(const QString &name) const
    {
        const auto found =
            std::find_if(m_header.cbegin(), m_header.cend(), [&](const QString &one) { return isCalled(one, name); });
        return found == m_header.cend() ? -1 : found - m_header.cbegin();
    }
    qsizetype named(const QString &name)
    {
        const qsizetype at = indexOf(name);
        if (at < 0)
            problem(1, stageText("The header has no column “%1”. It has: %2.").arg(name, m_header.join(QStringLiteral(", "))));
        return at;
    }
    qsizetype usualTitle() const
    {
        for (qsizetype i = 1; i < qMin<qsizetype>(3, m_header.size()); ++i) {
            const QString name = m_header.at(i).toLower();
            if (name.contains(QLatin1String("title")) || name.contains(QLatin1String("name")))
                return i;
        }
        return -1;
    }
    void stagesByName()
    {
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            for (qsizetype column = 0; column < m_board.columns.size(); ++column) {
                if (i != m_id && i != m_title && isCalled(m_header.at(i), m_board.columns.at(column).name))
                    m_stages[column].append(i);
            }
        }
    }
    void stagesByMap()
    {
        for (const auto &[from, to] : m_options.map) {
            const Column *column = findColumn(m_board, to);
            const qsizetype at = named(from);
            if (!column)
                problem(0, stageText("The board has no column “%1”, to which “%2” is mapped.").arg(to, from));
            else if (at >= 0)
                m_stages[pulley::indexOf(m_board, column->id)].append(at);
        }
    }

    void takeRow(const CsvReader &csv, const std::function<CardId()> &makeId)
    {
        ++m_report.rows;
        if (csv.fault() != CsvFault::None)
            return problem(csv.row(), stageText("The row %1.").arg(sentence(csv.fault())));
        if (csv.fields().size() != m_header.size())
            return problem(
                csv.row(),
                stageText("The row has %1 fields where the header has %2.").arg(csv.fields().size()).arg(m_header.size()));
        ImportDoubts doubts;
        const auto arrivals = arrivalsIn(csv, doubts);
        if (!arrivals)
            return;
        ImportedCard made;
        made.visits = visitsOf(*arrivals, csv.row(), doubts);
        if (made.visits.isEmpty()) {
            ++m_report.leftOut;
            return;
        }
        made.card.id = makeId();
        made.doubts = doubts;
        describe(csv, made.card);
        if (made.card.facts.title.isEmpty())
            return problem(csv.row(), stageText("The row names no item."));
        m_report.skipped += doubts.estimated ? 1 : 0;
        m_report.datesOnly += doubts.datesOnly ? 1 : 0;
        ++m_report.taken;
        m_import.cards.append(made);
    }

    /// The first date of each of the board's columns; nullopt where a cell is none.
    std::optional<QList<std::optional<Instant>>> arrivalsIn(const CsvReader &csv, ImportDoubts &doubts)
    {
        QList<std::optional<Instant>> arrivals(m_stages.size());
        bool understood = true;
        doubts.datesOnly = true;
        for (qsizetype column = 0; column < m_stages.size(); ++column) {
            for (const qsizetype field : m_stages.at(column)) {
                const QString text = fieldText(csv.fields().at(field));
                if (text.isEmpty())
                    continue;
                const auto at = m_times->parse(text.toStdString());
                doubts.datesOnly = doubts.datesOnly && !(at && m_times->readClock());
                if (at)
                    arrivals[column] = std::min(*at, arrivals.at(column).value_or(*at));
                else
                    problem(csv.row(), stageText("“%1” is not a time of the format %2.").arg(text.left(40), m_options.timeFormat));
                understood = understood && at;
            }
        }
        return understood ? std::optional(arrivals) : std::nullopt;
    }

    QList<Visit> visitsOf(const QList<std::optional<Instant>> &arrivals, qint64 row, ImportDoubts &doubts)
    {
        QList<Visit> visits;
        std::optional<Instant> next;
        for (qsizetype column = arrivals.size() - 1; column >= 0; --column) {
            if (m_stages.at(column).isEmpty())
                continue;
            doubts.estimated = doubts.estimated || (next && !arrivals.at(column));
            if (!arrivals.at(column))
                continue;
            doubts.reordered = doubts.reordered || (next && *arrivals.at(column) > *next);
            next = next ? std::min(*next, *arrivals.at(column)) : *arrivals.at(column);
            visits.prepend({m_board.columns.at(column).id, Half::Doing, *next});
        }
        if (doubts.reordered) {
            ++m_report.outOfOrder;
            if (m_report.outOfOrderRows.size() < EventLogFailure::listed)
                m_report.outOfOrderRows.append(row);
        }
        return visits;
    }

    void describe(const CsvReader &csv, Card &card)
    {
        const auto cell = [&csv](qsizetype at) { return at < 0 ? QString() : fieldText(csv.fields().at(at)); };
        const QString id = cell(m_id);
        card.facts.title = cell(m_title);
        if (card.facts.title.isEmpty())
            card.facts.title = id;
        else if (card.facts.title != id)
            card.facts.description = id;
        if (const QString link = cell(m_link); !link.isEmpty())
            card.facts.links.append(link);
        for (const QString &owner : cell(m_owner).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            const Person *known = itemCalled(m_board.people, owner.trimmed());
            const PersonId person = known ? known->id : PersonId{owner.trimmed()};
            if (!person.isEmpty() && !card.owners.contains(person))
                card.owners.append(person);
        }
        for (const QString &tag : cell(m_tags).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            if (!tag.trimmed().isEmpty() && !card.facts.tags.contains(tag.trimmed()))
                card.facts.tags.append(tag.trimmed());
        }
        card.facts.type = idCalled(m_board.types, cell(m_type), m_unknownTypes);
        card.facts.serviceClass = idCalled(m_board.classes, cell(m_class), m_unknownClasses);
        card.facts.lane = idCalled(m_board.lanes, cell(m_lane), m_unknownLanes);
        const QString blocked = cell(m_blocked);
        m_report.blocked += !blocked.isEmpty() && blocked != QLatin1String("0") ? 1 : 0;
    }

    std::string_view m_bytes;
    const StageDatesOptions &m_options;
    const Board &m_board;
    std::optional<TimeParser> m_times;
    StageDatesReport m_report;
    EventLogFailure m_failure;
    ImportCards m_import;
    Unknown m_unknownTypes;
    Unknown m_unknownClasses;
    Unknown m_unknownLanes;
    QStringList m_header;
    /// For each of the board's columns, those of the file.
    QList<QList<qsizetype>> m_stages;
    qsizetype m_id = 0;
    qsizetype m_title = -1;
    qsizetype m_type = -1;
    qsizetype m_owner = -1;
    qsizetype m_class = -1;
    qsizetype m_lane = -1;
    qsizetype m_tags = -1;
    qsizetype m_blocked = -1;
    qsizetype m_link = -1;
};

} // namespace

Result<StageDates, EventLogFailure> readStageDates(std::string_view bytes, const StageDatesOptions &options, const Board &board,
                                                   const std::function<CardId()> &makeId)
{
    StageReader reader(bytes, options, board);
    if (!reader.read(makeId))
        return Failure{reader.failure()};
    return reader.take();
}

} // namespace pulley
