// Every statement of the store, in one place. Tokens in braces are put into the dialect by Connection.
#pragma once

#include <QString>

namespace pulley::sql {

// Boards
inline QString lockBoard()
{
    // Lock, version and feed in one: the first statement of every writing transaction. The subquery finds a command sent again.
    return QStringLiteral("UPDATE board SET revision = revision + 1, last_at = {latest}(last_at, {now}) WHERE no = ? "
                          "RETURNING revision, last_at, "
                          "(SELECT j.revision FROM journal j WHERE j.board_no = ? AND j.command_id = ?)");
}
inline QString allBoards()
{
    return QStringLiteral("SELECT board_id, board_key, name, revision FROM board");
}
inline QString boardNumber()
{
    return QStringLiteral("SELECT no FROM board WHERE board_id = ?");
}
inline QString boardWithKey()
{
    return QStringLiteral("SELECT board_id FROM board WHERE board_key = ?");
}
inline QString boardRow()
{
    return QStringLiteral("SELECT b.revision, b.next_number, b.board_key, b.name, b.last_at, p.body FROM board b "
                          "JOIN policy p ON p.board_no = b.no WHERE b.no = ?");
}
inline QString revisionOf()
{
    return QStringLiteral("SELECT revision FROM board WHERE no = ?");
}
inline QString insertBoard()
{
    return QStringLiteral("INSERT INTO board (no, board_id, board_key, name, revision, last_at, next_number) "
                          "SELECT coalesce(max(no), 0) + 1, ?, ?, ?, ?, ?, ? FROM board RETURNING no");
}
/// PostgreSQL only: whoever makes a board waits here for the others. SQLite's writers do anyway.
inline QString lockBoards()
{
    return QStringLiteral("SELECT pg_advisory_xact_lock(708554)");
}
inline QString clock()
{
    return QStringLiteral("SELECT {now}");
}
inline QString updateBoard()
{
    return QStringLiteral("UPDATE board SET board_key = ?, name = ?, next_number = ? WHERE no = ?");
}
inline QString insertPolicy()
{
    return QStringLiteral("INSERT INTO policy (board_no, body) VALUES (?, ?)");
}
inline QString updatePolicy()
{
    return QStringLiteral("UPDATE policy SET body = ? WHERE board_no = ?");
}

// Cards
inline QString selectCards()
{
    return QStringLiteral("SELECT c.state, c.body, t.body, c.card_id, c.number, c.column_id, c.since FROM card c "
                          "LEFT JOIN card_text t ON t.board_no = c.board_no AND t.card_id = c.card_id WHERE c.board_no = ? ");
}
inline QString openCards()
{
    return selectCards() + QStringLiteral("AND c.state = 0");
}
inline QString finishedCards()
{
    return selectCards() + QStringLiteral("AND c.state = 1 ORDER BY c.since DESC, c.card_id DESC LIMIT ?");
}
inline QString cardById()
{
    return selectCards() + QStringLiteral("AND c.card_id = ?");
}
inline QString cardByNumber()
{
    return selectCards() + QStringLiteral("AND c.number = ?");
}
/// Finished and discarded, from the latest number down.
inline QString closedCardsBelow()
{
    return QStringLiteral("SELECT number, state, body FROM card WHERE board_no = ? AND number < ? AND state <> 0 "
                          "ORDER BY number DESC LIMIT ?");
}
inline QString cardInColumn()
{
    return selectCards() + QStringLiteral("AND c.column_id = ? AND c.state <> 2 LIMIT 1");
}
inline QString insertCards()
{
    return QStringLiteral("INSERT INTO card (board_no, card_id, number, state, column_id, since, body) VALUES ");
}
inline QString updateCard()
{
    return QStringLiteral("UPDATE card SET state = ?, column_id = ?, since = ?, body = ? WHERE board_no = ? AND card_id = ?");
}
inline QString updateStates()
{
    return QStringLiteral("UPDATE card SET state = ? WHERE board_no = ? AND column_id = ? AND state <> 2");
}
inline QString insertTexts()
{
    return QStringLiteral("INSERT INTO card_text (board_no, card_id, body) VALUES ");
}
inline QString saveText()
{
    return QStringLiteral(" ON CONFLICT (board_no, card_id) DO UPDATE SET body = excluded.body");
}

// Journal
inline QString insertJournal()
{
    return QStringLiteral("INSERT INTO journal (board_no, revision, command_id, by_person, at, reverts) VALUES ");
}
inline QString notify()
{
    return QStringLiteral(" {notify}");
}
inline QString insertChanges()
{
    return QStringLiteral(
        "INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, entered, body) "
        "VALUES ");
}
inline QString selectEntries()
{
    return QStringLiteral(
        "SELECT j.revision, j.command_id, j.by_person, j.at, j.reverts, c.body FROM journal j "
        "LEFT JOIN journal_change c ON c.board_no = j.board_no AND c.revision = j.revision WHERE j.board_no = ? ");
}
inline QString entriesSince()
{
    return selectEntries() + QStringLiteral("AND j.revision > ? ORDER BY j.revision, c.ordinal");
}
inline QString lastEntriesSince()
{
    return selectEntries()
        + QStringLiteral("AND j.revision IN (SELECT r.revision FROM journal r WHERE r.board_no = ? AND r.revision > ? "
                         "ORDER BY r.revision DESC LIMIT ?) ORDER BY j.revision, c.ordinal");
}
inline QString lastEntriesOfCard()
{
    return selectEntries()
        + QStringLiteral(
               "AND c.card_id = ? AND j.revision IN (SELECT DISTINCT r.revision FROM journal_change r WHERE r.board_no = ? "
               "AND r.card_id = ? AND r.revision > ? ORDER BY r.revision DESC LIMIT ?) ORDER BY j.revision, c.ordinal");
}
inline QString entryAt()
{
    return selectEntries() + QStringLiteral("AND j.revision = ? ORDER BY c.ordinal");
}
inline QString revisionOfCommand()
{
    return QStringLiteral("SELECT revision FROM journal WHERE board_no = ? AND command_id = ?");
}
inline QString reverting()
{
    return QStringLiteral(
        "SELECT command_id, reverts, at FROM journal WHERE board_no = ? AND reverts IS NOT NULL ORDER BY revision");
}
/// What figures need: of moves that are as usual the columns tell all. Each value costs, and a text the most: what is not asked for
/// is not carried over, and small numbers go as one. `what` is entered + 2 * half of such moves, 4 for limits, 5 for all else.
inline QString changesForFigures()
{
    return QStringLiteral(
        "SELECT revision, at, card_id, CASE WHEN entered < 2 THEN entered + 2 * coalesce(half, 0) "
        "WHEN kind = 'LimitAltered' THEN 4 ELSE 5 END AS what, "
        "CASE WHEN entered = 1 THEN column_id END AS into_column, CASE WHEN entered < 2 THEN NULL ELSE body END AS rest "
        "FROM journal_change WHERE board_no = ? "
        "AND (at <= ? OR kind = 'CardImported' OR card_id IS NULL) ORDER BY revision, ordinal");
}
// Refusals
inline QString insertRefusals()
{
    return QStringLiteral("INSERT INTO refusal (board_no, command_id, at, by_person, action, card_id, limit_id, limit_name, "
                          "person, load, max) VALUES ");
}
inline QString unlessNoted()
{
    return QStringLiteral(" ON CONFLICT (board_no, command_id) DO NOTHING");
}
inline QString refusalsBetween()
{
    return QStringLiteral("SELECT at, by_person, action, card_id, limit_id, limit_name, person, load, max FROM refusal "
                          "WHERE board_no = ? AND at >= ? AND at <= ? ORDER BY at, command_id");
}
inline QString refusalsCounted()
{
    return QStringLiteral("SELECT limit_id, limit_name, card_id, count(*), max(at) AS latest FROM refusal "
                          "WHERE board_no = ? AND at <= ? GROUP BY limit_id, limit_name, card_id ORDER BY latest, limit_name");
}

/// Everything of the journal, for checking it.
inline QString everyChange()
{
    return QStringLiteral(
        "SELECT j.revision, j.command_id, j.by_person, j.at, j.reverts, c.ordinal, c.kind, c.at, c.card_id, "
        "c.column_id, c.half, c.entered, c.body FROM journal j LEFT JOIN journal_change c "
        "ON c.board_no = j.board_no AND c.revision = j.revision WHERE j.board_no = ? ORDER BY j.revision, c.ordinal");
}

} // namespace pulley::sql
