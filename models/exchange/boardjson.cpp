// Board JSON: written entry by entry, read with every doubt checked before anything is believed.
#include "models/exchange/boardjson.h"

#include "models/domain/json.h"
#include "models/exchange/flawwording.h"
#include "models/exchange/gzip.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pulley {

namespace {

constexpr int boardFormatVersion = 1;
constexpr QLatin1String boardFormat("pulley-board");

QString boardText(const char *text)
{
    return QCoreApplication::translate("BoardJson", text);
}

/// A JSON string literal.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

Result<QJsonObject, QString> parseDocument(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = bytes.left(error.offset).count('\n') + 1;
        return Failure{boardText("This is not JSON: %1, in line %2.").arg(error.errorString()).arg(line)};
    }
    const QJsonObject json = document.object();
    if (json.value(QLatin1String("format")).toString() != boardFormat)
        return Failure{boardText("This is JSON, but not a board that Pulley exported (its format is not “%1”).").arg(boardFormat)};
    const int version = json.value(QLatin1String("version")).toInt(-1);
    if (version > boardFormatVersion)
        return Failure{boardText("The export has format version %1, made by a newer Pulley; this one reads version %2. Update "
                                 "Pulley.")
                           .arg(version)
                           .arg(boardFormatVersion)};
    if (version < 1)
        return Failure{boardText("The export doesn't say its format version.")};
    return json;
}

Result<SoundJournal, QString> readJournal(const QJsonArray &array)
{
    QList<JournalEntry> entries;
    entries.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto bad = [i](const QString &why) { return Failure{boardText("Journal entry %1: %2.").arg(i + 1).arg(why)}; };
        if (!array.at(i).isObject())
            return bad(boardText("it is not an object"));
        auto entry = entryFromJson(array.at(i).toObject());
        if (!entry)
            return bad(entry.error());
        entries.append(std::move(*entry));
    }
    auto journal = SoundJournal::from(std::move(entries));
    if (!journal)
        return Failure{sentence(journal.error())};
    return std::move(*journal);
}

} // namespace

QByteArray boardToJson(const Board &board, const QList<JournalEntry> &journal)
{
    QByteArray out = "{\"format\":" + quoted(boardFormat) + ",\"version\":" + QByteArray::number(boardFormatVersion)
        + ",\"key\":" + quoted(board.facts.key) + ",\"name\":" + quoted(board.facts.name)
        + ",\n\"policy\":" + policyJsonText(board).toUtf8() + ",\n\"journal\":[";
    bool first = true;
    for (const JournalEntry &entry : journal) {
        out += first ? "\n" : ",\n";
        out += jsonText(entry).toUtf8();
        first = false;
    }
    return out + "\n]}\n";
}

Result<SoundJournal, QString> boardFromJson(const QByteArray &bytes)
{
    const auto plain = unpacked(bytes);
    if (!plain)
        return Failure{plain.error()};
    if (plain->trimmed().isEmpty())
        return Failure{boardText("The file is empty.")};
    const auto json = parseDocument(*plain);
    if (!json)
        return Failure{json.error()};
    auto journal = readJournal(json->value(QLatin1String("journal")).toArray());
    if (!journal)
        return Failure{journal.error()};
    const Board &led = journal->policy();
    if (json->value(QLatin1String("key")).toString() != led.facts.key
        || json->value(QLatin1String("policy")).toObject() != policyToJson(led))
        return Failure{boardText("The export's journal doesn't lead to the board that it names: the file was altered or cut.")};
    return std::move(*journal);
}

} // namespace pulley
