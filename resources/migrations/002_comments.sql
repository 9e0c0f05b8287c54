-- Comments on cards: in the journal as changes of their own, in card_text beside the description. Programs that don't know them are
-- kept away by the schema's version.
-- What was discarded is looked up, to be restored.
CREATE INDEX card_discarded ON card (board_no, since) WHERE state = 2;
