// JSON for domain values: what the journal stores and what an export of a whole board holds. One encoding for both.
#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pulley {

/// {"kind": "CardMoved", ...}. Instants are integers, microseconds UTC; absent means empty.
QString jsonText(const Change &change);
/// The error says what is missing or of the wrong type.
Result<Change, QString> changeFromJson(const QString &text);
/// The name under "kind".
QString kindOf(const Change &change);

QString jsonText(const Card &card);
Result<Card, QString> cardFromJson(const QString &text);
/// Facts, columns, lanes, classes, types, people, limits; not id, revision or cards.
QString policyJsonText(const Board &board);
QJsonObject policyToJson(const Board &board);
Result<Board, QString> policyFromJson(const QString &text);
Result<Board, QString> policyFromJson(const QJsonObject &json);
QString jsonText(const JournalEntry &entry);
QJsonObject toJson(const JournalEntry &entry);
Result<JournalEntry, QString> entryFromJson(const QString &text);
Result<JournalEntry, QString> entryFromJson(const QJsonObject &json);

} // namespace pulley
