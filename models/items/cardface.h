// CardFace: what a card shows, worked out from board and clock; the delegate only draws it.
#pragma once

#include "models/domain/initials.h"
#include "models/items/pace.h"

#include <QMetaType>

namespace pulley {

struct OwnerFace {
    QString initials;
    QString name;
    friend bool operator==(const OwnerFace &, const OwnerFace &) = default;
};

enum class Stage { Waiting, Started, Finished };

struct CardFace {
    CardId card;
    QString number;
    QString typeMark;
    QString typeName;
    QString className;
    Urgency urgency = Urgency::Standard;
    /// On one line, without control characters, and no longer than anybody could read.
    QString title;
    Stage stage = Stage::Waiting;
    /// Work item age; before it is started since it was added; when finished the cycle time.
    int days = 0;
    Tone ageTone = Tone::Plain;
    /// What the tone says: "older than 85% of finished cards"; empty when it says nothing.
    QString ageWords;
    QDate due;
    Tone dueTone = Tone::Plain;
    int checked = 0;
    int checks = 0;
    int comments = 0;
    /// Numbers of the open cards that block it by a relation.
    QStringList waitsFor;
    QList<OwnerFace> owners;
    bool blocked = false;
    QString blockedReason;
    /// "2 days".
    QString blockedFor;
    friend bool operator==(const CardFace &, const CardFace &) = default;
};

CardFace faceOf(const Board &board, const Card &card, Instant now, const QTimeZone &zone, const Pace &pace);
/// All of a face in a sentence, for screen readers.
QString spoken(const CardFace &face);

} // namespace pulley

Q_DECLARE_METATYPE(pulley::CardFace)
