// Templates: boards to start from, and a sample of cards with a few weeks behind them.
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"

#include <QLocale>
#include <QStringList>
#include <functional>

namespace pulley {

/// "ops", "simple", "personal"
QStringList templateNames();
/// The policy of a new board; `key` and `name` are the template's where empty. Columns and the like are named in `language`,
/// English or Japanese. The error is a sentence.
Result<CreateBoard, QString> templateBoard(const QString &name, const QString &key = {}, const QString &boardName = {},
                                           const QString &timeZone = QStringLiteral("UTC"),
                                           QLocale::Language language = QLocale::English);

/// Four classes of service and five work types, for boards made column by column.
void addOpsVocabulary(Board &board);

/// Cards of a small team, finished over the last four weeks and in progress at `now`, for a fresh board made by
/// templateBoard("ops"): within its limits.
ImportCards sampleCards(const Board &board, Instant now, const std::function<CardId()> &makeId,
                        QLocale::Language language = QLocale::English);
/// The people in it: set them (SetPerson) for their full names.
QList<Person> samplePeople();

} // namespace pulley
