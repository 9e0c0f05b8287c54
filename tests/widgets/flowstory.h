// FlowStory: the history of a made-up operations team, as long as a test wants it, for charts to be drawn from.
#pragma once

#include "widgets/charts/chartkinds.h"

#include <QRandomGenerator>

namespace pulley {

enum class Tongue { English, Japanese };

class FlowStory
{
public:
    /// Cards are started from this day on.
    static QDate firstDay() { return {2026, 1, 1}; }

    explicit FlowStory(Tongue tongue = Tongue::English) : m_tongue(tongue)
    {
        m_board.facts.key = QStringLiteral("OPS");
        m_board.facts.name = say("Platform operations", "基盤運用");
        m_board.facts.sleDays = 10;
        m_board.columns = {column("ready", "Ready", "準備完了", ColumnKind::Queue),
                           column("analyse", "Analyse", "調査", ColumnKind::Active),
                           column("doing", "Doing", "作業中", ColumnKind::Active),
                           column("verify", "Verify in production", "本番環境で確認", ColumnKind::Queue),
                           column("done", "Done", "完了", ColumnKind::Done)};
        m_board.facts.commitment = m_board.columns.at(1).id;
        m_board.facts.delivery = m_board.columns.last().id;
        m_board.types = {{{id("incident")}, say("Incident", "障害"), id("!"), false},
                         {{id("toil")}, say("Toil", "トイル"), id("~"), true},
                         {{id("change")}, say("Change", "変更"), id("c"), false},
                         {{id("improvement")}, say("Improvement", "改善"), id("+"), false}};
        m_board.classes = {{{id("standard")}, say("Standard", "標準"), Urgency::Standard}};
        m_board.people = {{{id("ana")}, say("Ana Silva", "安奈"), {}},
                          {{id("tom")}, say("Tom Nakamura", "中村 努"), {}},
                          {{id("yuki")}, say("Yuki Kato", "加藤 由紀"), {}}};
        for (int i = 1; i <= 3; ++i) {
            Limit limit;
            limit.id = {QStringLiteral("l%1").arg(i)};
            limit.name = m_board.columns.at(i).name;
            limit.selector.columns = {m_board.columns.at(i).id};
            limit.max = 2 + i;
            m_board.limits.append(limit);
        }
    }

    const Board &board() const { return m_board; }
    QString say(const char *english, const char *japanese) const
    {
        return QString::fromUtf8(m_tongue == Tongue::Japanese ? japanese : english);
    }
    static Instant at(int day, int hour = 9) { return fromDateTime(QDateTime(firstDay().addDays(day), QTime(hour, 0), Qt::UTC)); }

    History empty() const
    {
        History history{m_board.facts, m_board.columns, m_board.types, m_board.classes, {}};
        history.limits = m_board.limits;
        for (const Limit &limit : m_board.limits)
            history.limitChanges.append({at(0, 0), {}, limit});
        return history;
    }
    /// Started on `start`, finished `days` days later (the first one counted), or open still with none.
    CardHistory card(int number, int start, std::optional<int> days) const
    {
        CardHistory card;
        card.number = number;
        card.id = {QStringLiteral("c%1").arg(number)};
        card.title = say("Rotate the certificates of the gateway", "ゲートウェイの証明書を更新する");
        card.type = m_board.types.at(number * 7 % 4).id;
        card.serviceClass = m_board.classes.first().id;
        const PersonId owner = m_board.people.at(number * 5 % 7 % 3).id;
        card.owners = {owner};
        card.owning = {{owner, at(start), {}}};
        card.visits = {{m_board.columns.at(0).id, Half::Doing, at(start, 2)},
                       {m_board.columns.at(1).id, Half::Doing, at(start, 8)}};
        const int whole = days.value_or(1 + number % 9);
        const auto step = [&](int column, double share, int hour) {
            card.visits.append({m_board.columns.at(column).id, Half::Doing, at(start + int((whole - 1) * share), hour)});
        };
        if (days || number % 3 > 0)
            step(2, 0.3, 11);
        if (days || number % 3 > 1)
            step(3, 0.7, 14);
        if (days)
            step(4, 1, 17);
        if (number % 4 == 0)
            card.blocked = {{at(start, 10), at(start + whole / 2, 12), reason(number)}};
        return card;
    }
    QString reason(int number) const
    {
        return number % 3 == 0 ? say("waiting for the provider's answer to the ticket", "事業者からの回答待ち")
            : number % 5 < 2   ? say("no access", "アクセス権なし")
                               : say("needs a maintenance window", "保守時間帯が必要");
    }
    /// `cards` over `span` days: a few at a time, most short, some long, a few open at the end.
    History of(int cards, int span = 150, quint32 seed = 7) const
    {
        QRandomGenerator random(seed);
        History history = empty();
        for (int i = 1; i <= cards; ++i) {
            const int start = int(qint64(i) * span / cards);
            const int days = 1 + int(-5 * std::log(1.0 - random.generateDouble()));
            const bool open = start + days > span;
            history.cards.append(card(i, start, open ? std::nullopt : std::optional(days)));
            CardHistory &last = history.cards.last();
            if (i % 5 == 0)
                last.imported = ImportDoubts{.datesOnly = true, .estimated = i % 15 == 0};
            if (i == 3 || i == cards - 1)
                history.corrections.append({last.id, last.visits.last().at, i});
        }
        return history;
    }
    /// All of them started and finished on one day.
    History sameDay(int cards) const
    {
        History history = empty();
        for (int i = 1; i <= cards; ++i)
            history.cards.append(card(i, 20, 1));
        return history;
    }

    Input input(const History &history, int asOfDay, const ChartQuery &query = {}) const
    {
        const ReadHistory read{std::make_shared<const History>(history), at(asOfDay, 20)};
        return std::make_shared<const ChartInput>(chartInput(read, m_board, m_board.people.first().id, query));
    }

private:
    static QString id(const char *latin) { return QString::fromLatin1(latin); }
    Column column(const char *name, const char *english, const char *japanese, ColumnKind kind) const
    {
        return {{id(name)}, say(english, japanese), kind, false, false, {}};
    }

    Tongue m_tongue;
    Board m_board;
};

} // namespace pulley
