// metrics, quality: a board's figures by the definitions printed beside them, and how sure its history is.
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/delivery.h"
#include "app/pulleyctl/figures.h"
#include "models/exchange/openmetrics.h"

#include <QJsonDocument>

namespace pulley {

namespace {

/// Of what a terminal might obey, nothing.
QByteArray printable(const QStringList &lines)
{
    QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

QByteArray jsonBytes(const Ctl &ctl, const QJsonObject &json)
{
    if (ctl.json())
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    return QJsonDocument(json).toJson();
}

Exit unknownFormat(Ctl &ctl, const QStringList &known)
{
    return ctl.misuse(QCoreApplication::translate("pulleyctl", "%1 knows the formats %2, not \"%3\".")
                          .arg(ctl.command(), known.join(QStringLiteral(", ")), ctl.value("format")));
}

/// The format asked for; empty for one that isn't known.
QString formatOf(const Ctl &ctl, const QStringList &known, const QString &usual)
{
    const QString format = ctl.has("format") ? ctl.value("format") : ctl.json() ? QStringLiteral("json") : usual;
    return known.contains(format) ? format : QString();
}

} // namespace

Exit runMetrics(Ctl &ctl)
{
    const QStringList known{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("openmetrics"),
                            QStringLiteral("prometheus")};
    const QString format = formatOf(ctl, known, QStringLiteral("json"));
    if (format.isEmpty())
        return unknownFormat(ctl, known);
    const bool exposed = format == QLatin1String("openmetrics") || format == QLatin1String("prometheus");
    const auto asked = askedFigures(ctl, exposed ? FigureUse::Exposition : FigureUse::Metrics);
    if (const auto *exit = std::get_if<Exit>(&asked))
        return *exit;
    const auto &figures = std::get<Figures>(asked);
    if (format == QLatin1String("text"))
        return deliver(ctl, printable(figuresToText(figures.report, figures.settings)));
    if (format == QLatin1String("csv"))
        return deliver(ctl, figuresToCsv(figures.report, figures.settings));
    if (format == QLatin1String("json"))
        return deliver(ctl, jsonBytes(ctl, figuresToJson(figures.report, figures.settings)));
    const Exposition exposition = format == QLatin1String("prometheus") ? Exposition::Text : Exposition::OpenMetrics;
    return deliver(ctl, metricsForPrometheus(figures.report, figures.refusals, exposition));
}

Exit runQuality(Ctl &ctl)
{
    const QStringList known{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
    const QString format = formatOf(ctl, known, QStringLiteral("text"));
    if (format.isEmpty())
        return unknownFormat(ctl, known);
    const auto asked = askedFigures(ctl, FigureUse::Moment);
    if (const auto *exit = std::get_if<Exit>(&asked))
        return *exit;
    const MetricsReport &report = std::get<Figures>(asked).report;
    if (format == QLatin1String("json"))
        return deliver(ctl, jsonBytes(ctl, qualityToJson(report)));
    if (format == QLatin1String("csv"))
        return deliver(ctl, toCsv(qualityTables(report).last()));
    return deliver(ctl, printable(qualityToText(report)));
}

} // namespace pulley
