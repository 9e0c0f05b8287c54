// Templates: read from the program's own resources, in the one encoding that boards have.
#include "models/session/templates.h"

#include "models/domain/json.h"
#include "models/session/wordingparts.h"

#include <QFile>
#include <QJsonDocument>

static void loadTemplateResources()
{
    // A static library's resources are left out by the linker unless asked for.
    Q_INIT_RESOURCE(templates);
}

namespace pulley {

namespace {

constexpr qint64 microsPerMinute = 60'000'000;

/// `value` with each text that `words` knows in their language. Ids are no words: they are written small.
QJsonValue inWords(const QJsonValue &value, const QJsonObject &words)
{
    if (value.isString())
        return words.value(value.toString()).toString(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(inWords(each, words));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = inWords(each.value(), words);
    return object;
}

QJsonObject readResource(const QString &name, QLocale::Language language = QLocale::English)
{
    loadTemplateResources();
    QFile file(QStringLiteral(":/pulley/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return language == QLocale::Japanese ? inWords(json, readResource(QStringLiteral("ja"))).toObject() : json;
}

QString textAt(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QList<Visit> visitsFrom(const QJsonArray &array, Instant now)
{
    QList<Visit> visits;
    for (const QJsonValue &value : array) {
        const QJsonArray visit = value.toArray();
        const qint64 minutes = visit.at(2).toInteger();
        visits.append({ColumnId{visit.at(0).toString()},
                       visit.at(1).toString() == QLatin1String("ready") ? Half::Ready : Half::Doing,
                       fromMicros(toMicros(now) - minutes * microsPerMinute)});
    }
    return visits;
}

CardFacts factsFrom(const QJsonObject &json, QDate today)
{
    CardFacts facts;
    facts.title = textAt(json, "title");
    facts.description = textAt(json, "description");
    facts.type = TypeId{textAt(json, "type")};
    facts.serviceClass = ClassId{textAt(json, "class")};
    if (const QJsonValue days = json.value(QLatin1String("dueInDays")); days.isDouble())
        facts.due = today.addDays(days.toInt());
    for (const QJsonValue &tag : json.value(QLatin1String("tags")).toArray())
        facts.tags.append(tag.toString());
    for (const QJsonValue &value : json.value(QLatin1String("checklist")).toArray())
        facts.checklist.append({value.toArray().at(0).toString(), value.toArray().at(1).toBool()});
    return facts;
}

ImportedCard cardFrom(const QJsonObject &json, const Board &board, Instant now, const CardId &id)
{
    ImportedCard imported;
    imported.card.id = id;
    imported.card.facts = factsFrom(json, dayOf(now, QTimeZone(board.facts.timeZone.toUtf8())));
    for (const QJsonValue &owner : json.value(QLatin1String("owners")).toArray())
        imported.card.owners.append(PersonId{owner.toString()});
    const QJsonArray blocked = json.value(QLatin1String("blocked")).toArray();
    if (!blocked.isEmpty()) {
        const Instant since = fromMicros(toMicros(now) - blocked.at(1).toInteger() * microsPerMinute);
        imported.card.blocked = Blocking{blocked.at(0).toString(), imported.card.owners.value(0), since};
    }
    imported.visits = visitsFrom(json.value(QLatin1String("visits")).toArray(), now);
    return imported;
}

} // namespace

QStringList templateNames()
{
    return {QStringLiteral("ops"), QStringLiteral("simple"), QStringLiteral("personal")};
}

Result<CreateBoard, QString> templateBoard(const QString &name, const QString &key, const QString &boardName,
                                           const QString &timeZone, QLocale::Language language)
{
    if (!templateNames().contains(name)) {
        return Failure{Wording::tr("There is no board template \"%1\". There is: %2.")
                           .arg(shortened(name), templateNames().join(QStringLiteral(", ")))};
    }
    auto board = policyFromJson(readResource(name, language));
    if (!board)
        return Failure{board.error()};
    if (!key.isEmpty())
        board->facts.key = key;
    if (!boardName.isEmpty())
        board->facts.name = boardName;
    if (!timeZone.isEmpty())
        board->facts.timeZone = timeZone;
    return CreateBoard{std::move(*board)};
}

void addOpsVocabulary(Board &board)
{
    const auto ops = templateBoard(QStringLiteral("ops"));
    if (!ops)
        return;
    board.classes = ops->board.classes;
    board.types = ops->board.types;
}

ImportCards sampleCards(const Board &board, Instant now, const std::function<CardId()> &makeId, QLocale::Language language)
{
    ImportCards import;
    import.source = QStringLiteral("sample");
    for (const QJsonValue &card : readResource(QStringLiteral("sample"), language).value(QLatin1String("cards")).toArray())
        import.cards.append(cardFrom(card.toObject(), board, now, makeId()));
    return import;
}

QList<Person> samplePeople()
{
    QList<Person> people;
    for (const QJsonValue &value : readResource(QStringLiteral("sample")).value(QLatin1String("people")).toArray()) {
        const QJsonObject person = value.toObject();
        people.append({PersonId{textAt(person, "id")}, textAt(person, "name"), {}});
    }
    return people;
}

} // namespace pulley
