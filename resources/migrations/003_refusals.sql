-- Commands that a full limit refused: the journal holds only what was committed, but how often a limit says no is a figure.
-- One row a command, however often it was sent. Nothing else depends on it, and like the journal it is kept for good: a row is
-- some 200 bytes, and a team that is refused fifty times a day writes 4 MB a year.
CREATE TABLE refusal (
    board_no BIGINT NOT NULL REFERENCES board (no),
    command_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    by_person TEXT NOT NULL,
    action TEXT NOT NULL,
    card_id TEXT {binary},
    limit_id TEXT {binary} NOT NULL,
    -- As it was called then.
    limit_name TEXT NOT NULL,
    -- Whose slots, where the limit counts each person's.
    person TEXT,
    load BIGINT NOT NULL,
    max BIGINT NOT NULL,
    PRIMARY KEY (board_no, command_id)
);
CREATE INDEX refusal_at ON refusal (board_no, at);
-- Nothing has ever asked for it.
DROP INDEX card_discarded;
