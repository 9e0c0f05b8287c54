// Event log: rows checked and gathered by case; nothing is taken unless every row can be.
#include "models/exchange/eventlog.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/eventcases.h"
#include "models/exchange/timeparser.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>
#include <unordered_map>

namespace pulley {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// For messages: on one line and not endless.
QString shown(std::string_view utf8)
{
    constexpr size_t most = 160;
    QString text = textOf(utf8.substr(0, most)).simplified();
    constexpr qsizetype mostShown = 40;
    if (text.size() > mostShown || utf8.size() > most)
        text = text.left(mostShown) + QStringLiteral("…");
    return text;
}

std::string_view trimmedField(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

QString logText(const char *text)
{
    return QCoreApplication::translate("EventLog", text);
}

/// Takes an event log in, row by row.
class LogReader
{
public:
    LogReader(std::string_view bytes, const EventLogOptions &options, const Board &board) :
        m_bytes(bytes), m_options(options), m_board(board)
    {
    }

    bool read()
    {
        if (!readable() || !prepare())
            return false;
        CsvReader csv(m_bytes, m_options.delimiter.value_or(guessDelimiter(m_bytes)));
        if (!csv.next()) {
            problem(0, logText("The file is empty."));
            return false;
        }
        if (!takeHeader(csv))
            return false;
        while (csv.next())
            takeRow(csv);
        finish();
        return m_failure.problems.isEmpty();
    }

    EventLogFailure failure() const { return m_failure; }
    EventLogReport report() const { return m_report; }
    std::vector<EventCase> takeCases() { return std::move(m_cases); }

private:
    void problem(qint64 row, const QString &text)
    {
        if (m_failure.problems.size() < EventLogFailure::listed)
            m_failure.problems.append({row, text});
        else
            ++m_failure.more;
    }

    bool readable()
    {
        const std::string_view start = m_bytes.substr(0, 2);
        if (start == "\xFF\xFE" || start == "\xFE\xFF")
            problem(0, logText("The file is UTF-16. Save it as UTF-8."));
        else if (withoutMark(m_bytes).empty())
            problem(0, logText("The file is empty."));
        return m_failure.problems.isEmpty();
    }

    bool prepare()
    {
        for (const auto &[state, column] : m_options.map) {
            const Column *found = findColumn(m_board, column);
            if (found && !m_columnOf.emplace(state.toStdString(), indexOf(m_board, found->id)).second)
                problem(0, logText("The state “%1” is mapped twice.").arg(state));
            else if (!found)
                problem(0, logText("The board has no column “%1”, to which the state “%2” is mapped.").arg(column, state));
        }
        if (m_options.map.isEmpty())
            problem(0, logText("No state is mapped to a column."));
        auto times = TimeParser::make(m_options.timeFormat, zoneNamed(m_board.facts.timeZone));
        if (times)
            m_times = std::move(*times);
        else
            problem(0, times.error());
        return m_failure.problems.isEmpty();
    }

    bool takeHeader(const CsvReader &csv)
    {
        if (csv.fault() != CsvFault::None) {
            problem(csv.row(), logText("The header %1.").arg(sentence(csv.fault())));
            return false;
        }
        m_width = csv.fields().size();
        if (m_width == 1) {
            problem(csv.row(),
                    logText("The header has only one column, “%1”: the file's delimiter is another. Say which with --delimiter.")
                        .arg(shown(csv.fields().front())));
            return false;
        }
        m_case = find(csv, m_options.caseColumn);
        m_state = find(csv, m_options.stateColumn);
        m_time = find(csv, m_options.timeColumn);
        m_title = m_options.titleColumn.isEmpty() ? -1 : find(csv, m_options.titleColumn);
        m_type = m_options.typeColumn.isEmpty() ? -1 : find(csv, m_options.typeColumn);
        m_owner = m_options.ownerColumn.isEmpty() ? -1 : find(csv, m_options.ownerColumn);
        return m_failure.problems.isEmpty();
    }

    qsizetype find(const CsvReader &csv, const QString &name)
    {
        QStringList names;
        for (const std::string_view field : csv.fields())
            names.append(textOf(trimmedField(field)));
        qsizetype at = names.indexOf(name);
        for (qsizetype i = 0; at < 0 && i < names.size(); ++i) {
            if (names.at(i).compare(name, Qt::CaseInsensitive) == 0)
                at = i;
        }
        if (at < 0)
            problem(csv.row(), logText("The header has no column “%1”. It has: %2.").arg(name, names.join(QStringLiteral(", "))));
        return at;
    }

    void takeRow(const CsvReader &csv)
    {
        ++m_report.rows;
        if (csv.fault() != CsvFault::None)
            return problem(csv.row(), logText("The row %1.").arg(sentence(csv.fault())));
        if (csv.fields().size() != m_width)
            return problem(csv.row(),
                           logText("The row has %1 fields where the header has %2.").arg(csv.fields().size()).arg(m_width));
        const std::string_view state = trimmedField(csv.fields().at(m_state));
        const auto column = m_columnOf.find(std::string(state));
        if (column == m_columnOf.end()) {
            ++m_unmapped[std::string(state)];
            ++m_report.leftOut;
            return;
        }
        const auto at = m_times->parse(csv.fields().at(m_time));
        if (!at)
            return problem(
                csv.row(),
                logText("“%1” is not a time of the format %2.").arg(shown(csv.fields().at(m_time)), m_options.timeFormat));
        const std::string_view key = trimmedField(csv.fields().at(m_case));
        if (key.empty())
            return problem(csv.row(), logText("The row names no case."));
        takeEvent(caseOf(key), csv, *at, column->second);
    }

    void takeEvent(EventCase &into, const CsvReader &csv, Instant at, int column)
    {
        if (!into.events.empty() && at < into.events.back().at) {
            into.reordered = true;
            ++m_report.outOfOrder;
            if (m_report.outOfOrderRows.size() < EventLogFailure::listed)
                m_report.outOfOrderRows.append(csv.row());
        }
        into.clock = into.clock || m_times->readClock();
        into.events.push_back({at, column});
        if (m_title >= 0)
            into.title.offer(csv.fields().at(m_title), at);
        if (m_type >= 0)
            into.type.offer(csv.fields().at(m_type), at);
        if (m_owner >= 0)
            into.owner.offer(csv.fields().at(m_owner), at);
        ++m_report.taken;
    }

    /// Rows of a case mostly stand together: the last one is looked at first.
    EventCase &caseOf(std::string_view key)
    {
        if (m_last < m_cases.size() && m_cases[m_last].key == key)
            return m_cases[m_last];
        const auto found = m_caseOf.find(key);
        if (found != m_caseOf.end()) {
            m_last = found->second;
            return m_cases[m_last];
        }
        m_last = m_cases.size();
        m_caseOf.emplace(m_keys.emplace_back(key), m_last);
        m_cases.emplace_back().key = m_keys.back();
        return m_cases.back();
    }

    void finish()
    {
        for (const auto &[state, rows] : m_unmapped)
            m_report.unmappedStates.append({textOf(state), rows});
        std::sort(m_report.unmappedStates.begin(), m_report.unmappedStates.end(), [](const UnknownValue &a, const UnknownValue &b) {
            return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
        });
        if (!m_failure.problems.isEmpty() || !m_cases.empty())
            return;
        if (m_report.rows == 0)
            return problem(0, logText("The file has a header and no rows."));
        QStringList states;
        for (const UnknownValue &one : m_report.unmappedStates.mid(0, EventLogFailure::listed))
            states.append(QStringLiteral("“%1”").arg(shown(one.value.toStdString())));
        problem(0, logText("None of the states in the file is mapped. They are: %1.").arg(states.join(QStringLiteral(", "))));
    }

    std::string_view m_bytes;
    const EventLogOptions &m_options;
    const Board &m_board;
    EventLogReport m_report;
    EventLogFailure m_failure;
    std::optional<TimeParser> m_times;
    std::unordered_map<std::string, int> m_columnOf;
    std::unordered_map<std::string, qint64> m_unmapped;
    qsizetype m_width = 0;
    qsizetype m_case = -1;
    qsizetype m_state = -1;
    qsizetype m_time = -1;
    qsizetype m_title = -1;
    qsizetype m_type = -1;
    qsizetype m_owner = -1;
    std::vector<EventCase> m_cases;
    std::deque<std::string> m_keys;
    std::unordered_map<std::string_view, size_t> m_caseOf;
    size_t m_last = 0;
};

} // namespace

Result<EventLog, EventLogFailure> readEventLog(std::string_view bytes, const EventLogOptions &options, const Board &board,
                                               const std::function<CardId()> &makeId)
{
    LogReader reader(bytes, options, board);
    if (!reader.read())
        return Failure{reader.failure()};
    EventLog log;
    log.report = reader.report();
    log.import = cardsOfCases(reader.takeCases(), board, makeId, log.report);
    log.import.source = options.source;
    return log;
}

Result<QList<std::pair<QString, QString>>, QString> parseStateMap(const QString &text)
{
    const std::string utf8 = text.toStdString();
    CsvReader parts(utf8, ',');
    QList<std::pair<QString, QString>> map;
    while (parts.next()) {
        if (parts.fault() != CsvFault::None)
            return Failure{logText("The map “%1” %2.").arg(text, sentence(parts.fault()))};
        for (const std::string_view part : parts.fields()) {
            const size_t equals = part.rfind('=');
            const QString state = textOf(trimmedField(part.substr(0, equals)));
            const QString column = equals == std::string_view::npos ? QString() : textOf(trimmedField(part.substr(equals + 1)));
            if (state.isEmpty() || column.isEmpty())
                return Failure{logText("“%1” in the map is not of the form State=Column.").arg(textOf(part))};
            map.append({state, column});
        }
    }
    return map;
}

} // namespace pulley
