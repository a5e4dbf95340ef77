-- What pages of findings look like: by keyed hashes of a few of their features, the sealed print to compare with.
CREATE TABLE page_print(
  n INTEGER PRIMARY KEY,
  claim_id BLOB NOT NULL REFERENCES claim,
  sealed BLOB NOT NULL) STRICT;
CREATE INDEX page_print_of_claim ON page_print(claim_id);
CREATE TABLE page_mark(
  mark INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY(mark, n)) STRICT, WITHOUT ROWID;
