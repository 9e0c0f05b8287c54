-- No question is answered by it: closed cards are looked up by number, and one card by its id.
DROP INDEX card_discarded;
