// CardFace: a card as it is shown, from the board and the clock.
#include "models/items/cardface.h"

#include "models/session/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace pulley {

namespace {

constexpr qsizetype shownTitle = 300;

QString oneLine(const QString &text)
{
    QString line = text.left(shownTitle * 4).simplified().left(shownTitle);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar::Space);
    return line;
}

Tone dueTone(const QDate &due, const QDate &today)
{
    if (!due.isValid() || due > today.addDays(2))
        return Tone::Plain;
    return due < today ? Tone::Alarm : Tone::Warn;
}

OwnerFace ownerFace(const Board &board, const PersonId &id)
{
    const Person *known = findPerson(board, id);
    const Person person = known ? *known : Person{id, id.value, {}};
    return {initialsOf(person), person.name.isEmpty() ? id.value : person.name};
}

void setTimes(CardFace &face, const Board &board, const Card &card, Instant now, const QTimeZone &zone, const Pace &pace)
{
    const auto started = startedAt(board, card);
    const auto finished = finishedAt(board, card);
    face.stage = finished ? Stage::Finished : started ? Stage::Started : Stage::Waiting;
    face.days = daysBetween(started.value_or(card.created), finished.value_or(now), zone);
    if (face.stage == Stage::Started)
        face.ageTone = toneOf(pace, face.days);
    face.ageWords = toneWords(pace, face.ageTone);
    if (card.blocked) {
        face.blocked = true;
        face.blockedReason = oneLine(card.blocked->reason);
        face.blockedFor = duration(card.blocked->since, now);
    }
}

} // namespace

CardFace faceOf(const Board &board, const Card &card, Instant now, const QTimeZone &zone, const Pace &pace)
{
    CardFace face;
    face.card = card.id;
    face.number = cardNumber(board, card);
    face.title = oneLine(card.facts.title);
    if (const WorkType *type = findType(board, card.facts.type)) {
        face.typeMark = type->mark;
        face.typeName = type->name;
    }
    if (const ServiceClass *service = findClass(board, card.facts.serviceClass)) {
        face.urgency = service->urgency;
        face.className = service->name;
    }
    setTimes(face, board, card, now, zone, pace);
    if (face.stage != Stage::Finished) {
        face.due = card.facts.due;
        face.dueTone = dueTone(card.facts.due, dayOf(now, zone));
    }
    face.checks = static_cast<int>(card.facts.checklist.size());
    face.checked = static_cast<int>(std::count_if(card.facts.checklist.cbegin(), card.facts.checklist.cend(),
                                                  [](const CheckItem &item) { return item.checked; }));
    face.comments = static_cast<int>(card.comments.size());
    for (const PersonId &owner : card.owners)
        face.owners.append(ownerFace(board, owner));
    return face;
}

QString spoken(const CardFace &face)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("CardFace", text); };
    QStringList parts{face.number + QLatin1Char(' ') + face.title};
    if (!face.typeName.isEmpty())
        parts.append(face.typeName);
    if (face.urgency != Urgency::Standard)
        parts.append(face.className);
    parts.append(face.days == 1 ? say(QT_TRANSLATE_NOOP("CardFace", "1 day"))
                                : say(QT_TRANSLATE_NOOP("CardFace", "%1 days")).arg(face.days));
    if (!face.ageWords.isEmpty())
        parts.append(face.ageWords);
    if (face.due.isValid())
        parts.append(say(QT_TRANSLATE_NOOP("CardFace", "due %1")).arg(QLocale().toString(face.due, QLocale::LongFormat)));
    if (face.checks > 0)
        parts.append(say(QT_TRANSLATE_NOOP("CardFace", "%1 of %2 checked")).arg(face.checked).arg(face.checks));
    if (face.comments > 0)
        parts.append(face.comments == 1 ? say(QT_TRANSLATE_NOOP("CardFace", "1 comment"))
                                        : say(QT_TRANSLATE_NOOP("CardFace", "%1 comments")).arg(face.comments));
    QStringList names;
    for (const OwnerFace &owner : face.owners)
        names.append(owner.name);
    if (!names.isEmpty())
        parts.append(names.join(QLatin1String(", ")));
    if (face.blocked)
        parts.append(say(QT_TRANSLATE_NOOP("CardFace", "blocked for %1: %2")).arg(face.blockedFor, face.blockedReason));
    if (!face.waitsFor.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("CardFace", "waits for %1")).arg(face.waitsFor.join(QLatin1String(", "))));
    return parts.join(QLatin1String(", "));
}

} // namespace pulley
