// A sentence for every flaw that a replay finds.
#include "models/exchange/flawwording.h"

#include <QCoreApplication>

namespace pulley {

namespace {

QString flawText(const char *text)
{
    return QCoreApplication::translate("JournalFlaw", text);
}

/// Text out of a file, on one line and not endless.
QString excerpt(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.left(4 * most).simplified().remove(QChar(0));
    return line.size() > most ? line.left(most) + QStringLiteral("…") : line;
}

QString overfull(const Refusal &refusal)
{
    return flawText("it brings %1 more into “%2”, which holds %3 of at most %4")
        .arg(QString::number(refusal.coming), excerpt(refusal.limit.name), QString::number(refusal.load),
             QString::number(refusal.max));
}

QString brokenRule(const Refusal &refusal)
{
    const QString subject = excerpt(refusal.subject.isEmpty() ? refusal.limit.name : refusal.subject);
    switch (refusal.rule) {
    case Rule::LimitFull:
        return overfull(refusal);
    case Rule::NoSuchColumn:
        return flawText("the board has no column, or no such half of one, “%1”").arg(subject);
    case Rule::NoSuchItem:
        return flawText("the board doesn't know “%1”").arg(subject);
    case Rule::NoSuchCard:
        return flawText("the card “%1” is not on the board").arg(subject);
    case Rule::CardExists:
        return flawText("the card “%1” is on the board already").arg(subject);
    case Rule::TitleMissing:
        return flawText("it leaves a card without a title");
    case Rule::ChangedSince:
        return flawText("what it changes was not there before as it says");
    case Rule::ColumnInUse:
    case Rule::ItemInUse:
        return flawText("it takes away “%1”, which is in use").arg(subject);
    default:
        return flawText("it leaves a board that makes no workflow (%1)").arg(subject);
    }
}

QString wordsOf(const JournalFlaw &flaw)
{
    using Kind = JournalFlaw::Kind;
    const QString subject = excerpt(flaw.subject);
    switch (flaw.kind) {
    case Kind::Empty:
        break;
    case Kind::Revision:
        return flawText("its revision is %1 where %2 was due").arg(subject, QString::number(flaw.entry));
    case Kind::Time:
        return flawText("it is earlier than the entry before it");
    case Kind::CommandMissing:
        return flawText("it has no command id");
    case Kind::CommandTwice:
        return flawText("its command is in the journal already");
    case Kind::RevertsUnknown:
        return flawText("it takes back a command that is not in the journal before it");
    case Kind::NoChanges:
        return flawText("it changes nothing");
    case Kind::BadId:
        return flawText("“%1” can't be an id").arg(subject);
    case Kind::BadNumber:
        return flawText("a card's number can't be %1, or is another card's").arg(subject);
    case Kind::BadOrder:
        return flawText("“%1” can't be a card's place in a column").arg(subject);
    case Kind::BadVisits:
        return flawText("the visits of the card “%1” don't lead to where it stands").arg(subject);
    case Kind::Rule:
        return brokenRule(flaw.refusal);
    }
    return {};
}

} // namespace

QString sentence(const JournalFlaw &flaw)
{
    if (flaw.kind == JournalFlaw::Kind::Empty)
        return flawText("The export has no journal.");
    return flawText("Journal entry %1: %2.").arg(QString::number(flaw.entry), wordsOf(flaw));
}

} // namespace pulley
