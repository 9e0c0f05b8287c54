// Comments and relations: what a card says about itself and others, beside the flow.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include "models/domain/relations.h"

#include <QTest>

namespace pulley::tst_comments {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Action comment(const char *id, const char *words, const char *card = "a")
{
    return SetComment{cardId(text(card)), {text(id)}, text(words)};
}

QString commentsOf(const Board &board, const char *card = "a")
{
    QStringList lines;
    for (const Comment &comment : findCard(board, cardId(text(card)))->comments)
        lines.append(QStringLiteral("%1 %2: %3%4")
                         .arg(comment.id.value, comment.by.value, comment.text,
                              comment.edited == Instant{} ? QString() : text(" (edited)")));
    return lines.join(text("; "));
}

Board related(Board board, const char *card, const QList<Relation> &relations)
{
    CardPatch patch;
    patch.relations = relations;
    return after(std::move(board), asked(EditCard{cardId(text(card)), patch, {}}));
}

QString relationsText(const Board &board, const char *card)
{
    static const char *const words[] = {"blocks", "blocked by", "relates to"};
    QStringList lines;
    for (const Relation &relation : relationsOf(board, *findCard(board, cardId(text(card)))))
        lines.append(QStringLiteral("%1 %2").arg(text(words[size_t(relation.kind)]), relation.card.value));
    return lines.join(text("; "));
}

} // namespace

class CommentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standInTheOrderOfTime();
    void areChangedAndRemovedByTheirAuthorOnly();
    void wantWords();
    void sayNothingNewForTheSameWords();
    void stayOnAFinishedCard();
    void areTakenBackWithTheirPlace();
    void aChangedCommentIsNotTakenBack();
    void aRelationIsReadFromBothCards();
    void aRelationToItselfOrTwiceIsTidiedAway();
    void openBlockersAreThoseNotFinished();
};

void CommentsTest::standInTheOrderOfTime()
{
    Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    board = after(board, asked(comment("2", "first")), start(700));
    board = after(board, asked(comment("1", "  second \n"), text("ann")), start(701));
    QCOMPARE(commentsOf(board), text("2 me: first; 1 ann: second"));
}

void CommentsTest::areChangedAndRemovedByTheirAuthorOnly()
{
    Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    board = after(board, asked(comment("1", "mine")));
    QCOMPARE(outcome(board, asked(comment("1", "ours"), text("ann"))), text("refused: NotYourComment"));
    QCOMPARE(outcome(board, asked(comment("1", ""), text("ann"))), text("refused: NotYourComment"));
    board = after(board, asked(comment("1", "better")), start(800));
    QCOMPARE(commentsOf(board), text("1 me: better (edited)"));
    QCOMPARE(findCard(board, cardId(text("a")))->comments.first().edited, start(800));
    QCOMPARE(commentsOf(after(board, asked(comment("1", " ")))), QString());
}

void CommentsTest::wantWords()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    QCOMPARE(outcome(board, asked(comment("1", " \n"))), text("refused: CommentEmpty"));
    QCOMPARE(outcome(board, asked(comment("", "words"))), text("refused: CommentEmpty"));
    QCOMPARE(outcome(board, asked(comment("1", "words", "z"))), text("refused: NoSuchCard"));
}

void CommentsTest::sayNothingNewForTheSameWords()
{
    const Board board = after(boardFromText(text("Ready: a | Doing: | Done:")), asked(comment("1", "mine")));
    const auto changes = decide(board, asked(comment("1", "mine ")), start(700));
    QVERIFY(changes && changes->isEmpty());
}

void CommentsTest::stayOnAFinishedCard()
{
    const Board board = boardFromText(text("Ready: | Doing: | Done: a"));
    QCOMPARE(commentsOf(after(board, asked(comment("1", "well done")))), text("1 me: well done"));
}

void CommentsTest::areTakenBackWithTheirPlace()
{
    Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    board = after(board, asked(comment("1", "one")), start(700));
    board = after(board, asked(comment("2", "two")), start(701));
    const Board before = board;
    const Command removal = asked(comment("1", ""));
    const auto changes = decide(board, removal, start(702));
    QVERIFY(changes);
    board = after(board, removal, start(702));
    QCOMPARE(commentsOf(board), text("2 me: two"));
    board = after(board, asked(Revert{removal.id, inverse(*changes)}), start(703));
    QCOMPARE(board.cards, before.cards);
}

void CommentsTest::aChangedCommentIsNotTakenBack()
{
    Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    const Command first = asked(comment("1", "one"));
    const auto changes = decide(board, first, start(700));
    board = after(board, first, start(700));
    board = after(board, asked(comment("1", "changed")), start(701));
    QCOMPARE(outcome(board, asked(Revert{first.id, inverse(*changes)})), text("refused: ChangedSince"));
}

void CommentsTest::aRelationIsReadFromBothCards()
{
    Board board = boardFromText(text("Ready: a b c | Doing: | Done:"));
    board = related(board, "a", {{RelationKind::Blocks, cardId(text("c")), 3}, {RelationKind::Relates, cardId(text("b")), 2}});
    QCOMPARE(relationsText(board, "a"), text("blocks c; relates to b"));
    QCOMPARE(relationsText(board, "b"), text("relates to a"));
    QCOMPARE(relationsText(board, "c"), text("blocked by a"));
    // Said from both sides it is still one.
    board = related(board, "c", {{RelationKind::BlockedBy, cardId(text("a")), 1}});
    QCOMPARE(relationsText(board, "a"), text("blocks c; relates to b"));
    QCOMPARE(relationsText(board, "c"), text("blocked by a"));
}

void CommentsTest::aRelationToItselfOrTwiceIsTidiedAway()
{
    Board board = boardFromText(text("Ready: a b | Doing: | Done:"));
    board = related(board, "a",
                    {{RelationKind::Blocks, cardId(text("a")), 1},
                     {RelationKind::Blocks, cardId(text("b")), 2},
                     {RelationKind::Relates, {}, 0},
                     {RelationKind::Relates, cardId(text("b")), 2}});
    QCOMPARE(relationsText(board, "a"), text("relates to b"));
}

void CommentsTest::openBlockersAreThoseNotFinished()
{
    Board board = boardFromText(text("Ready: a b | Doing: c | Done: d"));
    board = related(board, "a", {{RelationKind::BlockedBy, cardId(text("c")), 3}, {RelationKind::BlockedBy, cardId(text("d")), 4}});
    board = related(board, "b", {{RelationKind::Blocks, cardId(text("a")), 1}});
    QStringList blockers;
    for (const Card &card : openBlockers(board, *findCard(board, cardId(text("a")))))
        blockers.append(card.id.value);
    blockers.sort();
    QCOMPARE(blockers, QStringList({text("b"), text("c")}));
    QVERIFY(openBlockers(board, *findCard(board, cardId(text("b")))).isEmpty());
}

PULLEY_TEST(CommentsTest)

} // namespace pulley::tst_comments

#include "tst_comments.moc"
