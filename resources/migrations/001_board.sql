-- Boards, their cards and their journal.
-- Times are microseconds since 1970-01-01T00:00Z. Bodies are JSON as models/domain/json.h writes it.

-- One row a board. Whoever updates it first in a transaction holds the board; `revision` counts its commands.
CREATE TABLE board (
    no BIGINT NOT NULL PRIMARY KEY,
    board_id TEXT NOT NULL UNIQUE,
    board_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    revision BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    next_number BIGINT NOT NULL
);

-- The board's definition of workflow: facts, columns, lanes, classes, types, people, limits.
CREATE TABLE policy (
    board_no BIGINT NOT NULL PRIMARY KEY REFERENCES board (no),
    body TEXT NOT NULL
);

-- state: 0 open, 1 finished, 2 discarded. `since` is when it came into its present column and half.
-- `body` is the card without its description.
CREATE TABLE card (
    board_no BIGINT NOT NULL REFERENCES board (no),
    card_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    state SMALLINT NOT NULL,
    column_id TEXT {binary} NOT NULL,
    since BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (board_no, card_id)
);
CREATE UNIQUE INDEX card_number ON card (board_no, number);
-- What opening a board reads: it costs what is open.
CREATE INDEX card_open ON card (board_no) WHERE state = 0;
CREATE INDEX card_finished ON card (board_no, since, card_id) WHERE state = 1;

-- Descriptions stand apart, so that moving a card does not write a long one again. As JSON, an array of one text: PostgreSQL
-- takes no NUL in plain text.
CREATE TABLE card_text (
    board_no BIGINT NOT NULL,
    card_id TEXT {binary} NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (board_no, card_id),
    FOREIGN KEY (board_no, card_id) REFERENCES card (board_no, card_id)
);

-- One row a committed command. A command id stands in a board's journal once.
CREATE TABLE journal (
    board_no BIGINT NOT NULL REFERENCES board (no),
    revision BIGINT NOT NULL,
    command_id TEXT {binary} NOT NULL,
    by_person TEXT NOT NULL,
    at BIGINT NOT NULL,
    reverts TEXT {binary},
    PRIMARY KEY (board_no, revision)
);
CREATE UNIQUE INDEX journal_command ON journal (board_no, command_id);
CREATE INDEX journal_reverts ON journal (board_no, revision) WHERE reverts IS NOT NULL;

-- One row a change. Where a card went is told beside the body, so that figures need no JSON for it.
CREATE TABLE journal_change (
    board_no BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    card_id TEXT {binary},
    column_id TEXT {binary},
    half SMALLINT,
    -- For moves: 0 within its place, 1 into another column or half at `at`, 2 the same with another time (see the body).
    entered SMALLINT,
    body TEXT NOT NULL,
    PRIMARY KEY (board_no, revision, ordinal),
    FOREIGN KEY (board_no, revision) REFERENCES journal (board_no, revision)
);
CREATE INDEX journal_change_card ON journal_change (board_no, card_id, revision) WHERE card_id IS NOT NULL;
