// Board JSON: written entry by entry, read with every doubt checked before anything is believed.
#include "models/exchange/boardjson.h"

#include "models/domain/evolve.h"
#include "models/domain/json.h"
#include "models/exchange/gzip.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace pulley {

namespace {

constexpr int boardFormatVersion = 1;
constexpr QLatin1String boardFormat("pulley-board");

QString boardText(const char *text)
{
    return QCoreApplication::translate("BoardJson", text);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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

/// Why `entry` can't follow `before`; empty when it can.
QString unfit(const JournalEntry &entry, const QList<JournalEntry> &before, QSet<CommandId> &seen)
{
    if (entry.revision != before.size() + 1)
        return boardText("its revision is %1 where %2 was due").arg(entry.revision).arg(before.size() + 1);
    if (!before.isEmpty() && entry.at < before.last().at)
        return boardText("it is earlier than the entry before it");
    if (entry.command.isEmpty())
        return boardText("it has no command id");
    if (seen.contains(entry.command))
        return boardText("its command is in the journal already");
    if (!entry.reverts.isEmpty() && !seen.contains(entry.reverts))
        return boardText("it takes back a command that is not in the journal before it");
    seen.insert(entry.command);
    return {};
}

Result<QList<JournalEntry>, QString> readJournal(const QJsonArray &array)
{
    QList<JournalEntry> journal;
    journal.reserve(array.size());
    QSet<CommandId> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto bad = [i](const QString &why) { return Failure{boardText("Journal entry %1: %2.").arg(i + 1).arg(why)}; };
        if (!array.at(i).isObject())
            return bad(boardText("it is not an object"));
        auto entry = entryFromJson(array.at(i).toObject());
        if (!entry)
            return bad(entry.error());
        if (const QString why = unfit(*entry, journal, seen); !why.isEmpty())
            return bad(why);
        journal.append(std::move(*entry));
    }
    if (journal.isEmpty())
        return Failure{boardText("The export has no journal.")};
    return journal;
}

/// Whether the journal tells of the board that the document says it does.
bool foldsTo(const QList<JournalEntry> &journal, const QString &key, const QJsonObject &policy)
{
    Board board;
    for (const JournalEntry &entry : journal)
        evolve(board, entry);
    return board.facts.key == key && policyToJson(board) == policy;
}

} // namespace

QByteArray boardToJson(const Board &board, const QList<JournalEntry> &journal)
{
    QByteArray out = "{\"format\":" + quoted(boardFormat) + ",\"version\":" + QByteArray::number(boardFormatVersion)
        + ",\"key\":" + quoted(board.facts.key) + ",\"name\":" + quoted(board.facts.name)
        + ",\n\"policy\":" + compact(policyToJson(board)) + ",\n\"journal\":[";
    bool first = true;
    for (const JournalEntry &entry : journal) {
        out += first ? "\n" : ",\n";
        out += compact(toJson(entry));
        first = false;
    }
    return out + "\n]}\n";
}

Result<BoardDocument, QString> boardFromJson(const QByteArray &bytes)
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
    const QString key = json->value(QLatin1String("key")).toString();
    if (!foldsTo(*journal, key, json->value(QLatin1String("policy")).toObject()))
        return Failure{boardText("The export's journal doesn't lead to the board that it names: the file was altered or cut.")};
    return BoardDocument{key, std::move(*journal)};
}

} // namespace pulley
