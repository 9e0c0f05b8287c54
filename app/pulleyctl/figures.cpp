// Reading the options that figures share, and the history that they are of.
#include "app/pulleyctl/figures.h"

#include "app/pulleyctl/render.h"
#include "models/domain/cardfilter.h"
#include "models/domain/days.h"
#include "models/exchange/timeparser.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace pulley {

namespace {

QString askedText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

/// What --as-of says. Without an offset the time is in the board's zone, and a day alone is its beginning.
Result<std::optional<Instant>, QString> asOf(const Ctl &ctl)
{
    if (!ctl.has("as-of"))
        return std::optional<Instant>();
    auto parser = TimeParser::make(QStringLiteral("iso"), zoneNamed(ctl.board().facts.timeZone));
    if (!parser)
        return Failure{parser.error()};
    const auto at = parser->parse(ctl.value("as-of").toStdString());
    if (at)
        return at;
    return Failure{askedText("--as-of wants a time such as 2026-03-31T18:00:00, not \"%1\".").arg(ctl.value("as-of"))};
}

/// Dates from a file, one a line and the rest of the line a remark, or from the command line, parted by commas.
Result<QList<QDate>, QString> holidaysOf(const QString &text)
{
    QString dates = text;
    if (QFile file(text); QFileInfo(text).isFile()) {
        if (!file.open(QIODevice::ReadOnly))
            return Failure{askedText("%1 can't be read: %2.").arg(text, file.errorString())};
        dates = QString::fromUtf8(file.readAll());
    }
    QList<QDate> days;
    static const QRegularExpression between(QStringLiteral("[\\n,]"));
    for (const QString &line : dates.split(between, Qt::SkipEmptyParts)) {
        const QString word = line.simplified().section(QLatin1Char(' '), 0, 0);
        if (word.isEmpty() || word.startsWith(QLatin1Char('#')))
            continue;
        days.append(QDate::fromString(word, Qt::ISODate));
        if (!days.last().isValid())
            return Failure{
                askedText("--holidays wants dates such as 2026-12-25, or a file of them, a line each, not \"%1\".").arg(word)};
    }
    return days;
}

/// "sat,sun"; "none" for a week without a day off.
Result<QList<Qt::DayOfWeek>, QString> daysOffOf(const QString &text)
{
    static const QStringList names = QStringLiteral("mon tue wed thu fri sat sun").split(QLatin1Char(' '));
    QList<Qt::DayOfWeek> off;
    if (text == QLatin1String("none"))
        return off;
    for (const QString &name : text.split(QLatin1Char(','))) {
        const qsizetype at = names.indexOf(name.trimmed().toLower());
        if (at < 0)
            return Failure{askedText("--days-off wants mon, tue, wed, thu, fri, sat, sun or none, not \"%1\".").arg(name)};
        off.append(Qt::DayOfWeek(at + 1));
    }
    return off;
}

Result<DayScale, QString> scaleOf(const Ctl &ctl)
{
    const bool named = ctl.has("calendar");
    const QString calendar = ctl.value("calendar");
    if (named && calendar != QLatin1String("calendar") && calendar != QLatin1String("working"))
        return Failure{askedText("--calendar wants calendar or working, not \"%1\".").arg(calendar)};
    const bool details = ctl.has("holidays") || ctl.has("days-off");
    if (calendar != QLatin1String("working")) {
        if (details)
            return Failure{askedText("--holidays and --days-off go with --calendar working.")};
        return DayScale();
    }
    WorkWeek week;
    if (ctl.has("days-off")) {
        const auto off = daysOffOf(ctl.value("days-off"));
        if (!off)
            return Failure{off.error()};
        week.off = *off;
    }
    if (ctl.has("holidays")) {
        const auto holidays = holidaysOf(ctl.value("holidays"));
        if (!holidays)
            return Failure{holidays.error()};
        week.holidays = *holidays;
    }
    return DayScale(week);
}

Result<Step, QString> stepOf(const Ctl &ctl)
{
    for (const Step step : {Step::Day, Step::Week, Step::Month}) {
        if (!ctl.has("by") ? step == Step::Week : ctl.value("by") == nameOf(step))
            return step;
    }
    return Failure{askedText("--by wants day, week or month, not \"%1\".").arg(ctl.value("by"))};
}

/// "2026-01-01..2026-03-31", either end may be missing.
Result<Period, QString> baselineOf(const Ctl &ctl)
{
    Period period;
    if (!ctl.has("baseline"))
        return period;
    const QString text = ctl.value("baseline");
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const QString from = text.left(dots).trimmed();
    const QString to = dots < 0 ? QString() : text.mid(dots + 2).trimmed();
    period = {QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
    const bool understood = dots >= 0 && (from.isEmpty() || period.from.isValid()) && (to.isEmpty() || period.to.isValid());
    if (!understood)
        return Failure{askedText("--baseline wants two dates such as 2026-01-01..2026-03-31, not \"%1\".").arg(text)};
    return period;
}

/// The options that can be read without a board. The error is a sentence.
struct Options {
    Period period;
    DayScale scale;
    FigureSettings settings;
    Filter filter;
};

/// What stands in --from, --to, --by and --baseline, as far as the command has them.
Result<Options, QString> spansOf(const Ctl &ctl, FigureUse use)
{
    Options options;
    if (use == FigureUse::Moment)
        return options;
    const auto from = dayAt(ctl, "from");
    const auto to = dayAt(ctl, "to");
    if (!from || !to)
        return Failure{from ? to.error() : from.error()};
    options.period = {*from, *to};
    if (use == FigureUse::Forecast)
        return options;
    const auto step = stepOf(ctl);
    const auto baseline = baselineOf(ctl);
    if (!step || !baseline)
        return Failure{step ? baseline.error() : step.error()};
    options.settings.step = *step;
    options.settings.baseline = *baseline;
    return options;
}

Result<Options, QString> optionsOf(const Ctl &ctl, FigureUse use)
{
    const auto scale = scaleOf(ctl);
    if (!scale)
        return Failure{scale.error()};
    const auto spans = spansOf(ctl, use);
    if (!spans)
        return spans;
    Options options = *spans;
    options.scale = *scale;
    if (ctl.has("filter")) {
        options.settings.filter = ctl.value("filter").simplified();
        options.filter = parseFilter(ctl.value("filter"));
    }
    return options;
}

/// What the store gives for figures.
struct Known {
    Instant asOf;
    History history;
    QList<RefusalNote> refusals;
    QStringList notUnderstood;
};

/// Leaves the cards, and the refusals about cards, that `filter` lets through, by what the cards are now.
Result<Done, StoreError> letThrough(BoardStore &store, const Filter &filter, const PersonId &me, Known &known)
{
    const CardFilter cards(filter, store.board(), me, known.asOf, zoneOf(store.board()));
    for (const FilterProblem &problem : cards.problems())
        known.notUnderstood.append(problem.typed.simplified());
    QSet<CardId> through;
    const auto read = store.everyCard([&](const Card &card) {
        if (cards.matches(store.board(), card, cardText(store.board(), card)))
            through.insert(card.id);
    });
    known.history.cards.removeIf([&](const CardHistory &card) { return !through.contains(card.id); });
    known.history.corrections.removeIf([&](const Correction &correction) { return !through.contains(correction.card); });
    known.refusals.removeIf([&](const RefusalNote &note) { return !through.contains(note.card); });
    return read;
}

/// As of `asked`, else of now; that is never before the last commit, which another clock may have stamped.
Result<Known, StoreError> knownAt(BoardStore &store, std::optional<Instant> asked, const Filter &filter, const PersonId &me)
{
    const auto last = store.lastCommit();
    if (!last)
        return Failure{last.error()};
    const Instant at = asked.value_or(std::max(*last, currentTime()));
    auto history = store.history(at);
    if (!history)
        return Failure{history.error()};
    const auto refusals = store.refusals(Instant::min(), at);
    if (!refusals)
        return Failure{refusals.error()};
    Known known{at, *std::move(history), *refusals, {}};
    if (filter.terms.isEmpty())
        return known;
    if (const auto done = letThrough(store, filter, me, known); !done)
        return Failure{done.error()};
    return known;
}

Exit misread(Ctl &ctl, const QStringList &typed)
{
    return ctl.misuse(askedText("--filter: this board knows nothing of \"%1\".").arg(typed.join(QStringLiteral("\", \""))));
}

} // namespace

Result<QDate, QString> dayAt(const Ctl &ctl, const char *option)
{
    if (!ctl.has(option))
        return QDate();
    const QDate day = QDate::fromString(ctl.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return Failure{askedText("--%1 wants a date such as 2026-03-31, not \"%2\".").arg(QLatin1String(option), ctl.value(option))};
}

std::variant<Figures, Exit> askedFigures(Ctl &ctl, FigureUse use)
{
    auto options = optionsOf(ctl, use);
    if (!options)
        return ctl.misuse(options.error());
    QStringList wrong;
    for (const FilterProblem &problem : options->filter.problems)
        wrong.append(problem.typed.simplified());
    if (!wrong.isEmpty())
        return misread(ctl, wrong);
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto at = asOf(ctl);
    if (!at)
        return ctl.misuse(at.error());
    const auto known = ctl.read<Known>([at = *at, filter = options->filter, me = ctl.session().me()](BoardStore &store) {
        return knownAt(store, at, filter, me);
    });
    if (!known)
        return ctl.fail(known.error());
    if (!known->notUnderstood.isEmpty())
        return misread(ctl, known->notUnderstood);
    options->settings.lanes = ctl.board().lanes;
    options->settings.refusals = known->refusals;
    return Figures{metricsReport(known->history, known->asOf, options->period, options->scale), options->settings};
}

} // namespace pulley
