// Event cases: cards and their visits from gathered events.
#include "models/exchange/eventcases.h"

#include <QMap>
#include <algorithm>

namespace pulley {

namespace {

QString qtText(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Makes the cards of one import, one after the other.
class CardMaker
{
public:
    CardMaker(const Board &board, EventLogReport &report) : m_board(board), m_report(report) { }

    ImportedCard make(const EventCase &from, const CardId &id)
    {
        ImportedCard made;
        made.card.id = id;
        made.card.facts.title = titleOf(from);
        made.card.facts.type = typeOf(from);
        if (const QString owner = qtText(from.owner.text).trimmed(); !owner.isEmpty())
            made.card.owners.append(personOf(owner));
        made.visits = visitsOf(from);
        made.doubts = {.datesOnly = !from.clock, .estimated = false, .reordered = from.reordered};
        return made;
    }

    QList<UnknownValue> unknownTypes() const
    {
        QList<UnknownValue> all;
        for (auto type = m_unknownTypes.begin(); type != m_unknownTypes.end(); ++type)
            all.append({type.key(), type.value()});
        return all;
    }

private:
    QString titleOf(const EventCase &from) const
    {
        const QString title = qtText(from.title.text).trimmed();
        return title.isEmpty() ? qtText(from.key) : title;
    }

    TypeId typeOf(const EventCase &from)
    {
        const QString name = qtText(from.type.text).trimmed();
        if (name.isEmpty())
            return {};
        for (const WorkType &type : m_board.types) {
            if (type.name.compare(name, Qt::CaseInsensitive) == 0 || type.id.value == name)
                return type.id;
        }
        m_unknownTypes[name] += qint64(from.events.size());
        return {};
    }

    PersonId personOf(const QString &owner) const
    {
        for (const Person &person : m_board.people) {
            if (person.id.value == owner || person.name.compare(owner, Qt::CaseInsensitive) == 0)
                return person.id;
        }
        return {owner};
    }

    QList<Visit> visitsOf(const EventCase &from)
    {
        QList<Visit> visits;
        for (const CaseEvent &event : from.events) {
            const ColumnId &column = m_board.columns.at(event.column).id;
            if (!visits.isEmpty() && visits.last().column == column)
                ++m_report.repeats;
            else
                visits.append({column, Half::Doing, event.at});
        }
        return visits;
    }

    const Board &m_board;
    EventLogReport &m_report;
    QMap<QString, qint64> m_unknownTypes;
};

} // namespace

ImportCards cardsOfCases(std::vector<EventCase> cases, const Board &board, const std::function<CardId()> &makeId,
                         EventLogReport &report)
{
    for (EventCase &one : cases) {
        std::stable_sort(one.events.begin(), one.events.end(), [](const CaseEvent &a, const CaseEvent &b) { return a.at < b.at; });
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const EventCase &a, const EventCase &b) { return a.events.front().at < b.events.front().at; });
    ImportCards import;
    import.cards.reserve(qsizetype(cases.size()));
    CardMaker maker(board, report);
    for (const EventCase &one : cases)
        import.cards.append(maker.make(one, makeId()));
    report.cases = import.cards.size();
    report.unknownTypes = maker.unknownTypes();
    return import;
}

} // namespace pulley
