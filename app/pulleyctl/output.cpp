// Output: written through stdio, so that a full disk or a closed pipe is noticed at the end.
#include "app/pulleyctl/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace pulley {

namespace {

QByteArray harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\t') && c != QLatin1Char('\n'))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

void Output::line(const QString &text)
{
    bytes(harmless(text) + '\n');
}

void Output::json(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Output::message(const QString &text)
{
    const QByteArray line = "pulleyctl: " + harmless(text) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

bool Output::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QJsonObject usageError(const QString &text)
{
    return {
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("fault"), QStringLiteral("usage")}, {QStringLiteral("text"), text}}}};
}

} // namespace pulley
