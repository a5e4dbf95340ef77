CREATE TABLE meta(k TEXT PRIMARY KEY, v BLOB NOT NULL) STRICT;
CREATE TABLE claim(
  claim_id BLOB PRIMARY KEY,
  bucket INTEGER NOT NULL,
  head_seq INTEGER NOT NULL,
  head_hash BLOB NOT NULL,
  fence INTEGER NOT NULL,
  sealed BLOB NOT NULL) STRICT;
CREATE TABLE event(
  event_id BLOB PRIMARY KEY,
  claim_id BLOB NOT NULL REFERENCES claim,
  seq INTEGER,
  state TEXT NOT NULL CHECK(state IN ('pending', 'accepted', 'contested', 'refused')),
  wrapped_in INTEGER,
  entry_hash BLOB,
  sealed_envelope BLOB NOT NULL,
  sealed_body BLOB,
  sig BLOB NOT NULL,
  UNIQUE(claim_id, seq),
  CHECK((state = 'accepted') = (seq IS NOT NULL))) STRICT;
CREATE TABLE outbox(
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id BLOB NOT NULL UNIQUE REFERENCES event,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try_ms INTEGER NOT NULL,
  problem TEXT) STRICT;
CREATE TABLE cursor(
  bucket INTEGER PRIMARY KEY,
  epoch INTEGER NOT NULL,
  pos INTEGER NOT NULL,
  feed_hash BLOB NOT NULL) STRICT;
CREATE TABLE blob(
  name BLOB PRIMARY KEY,
  claim_id BLOB NOT NULL,
  size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('wanted', 'partial', 'here', 'uploading', 'dropped')),
  sealed BLOB NOT NULL) STRICT;
CREATE TABLE checkpoint(n INTEGER PRIMARY KEY, note BLOB NOT NULL) STRICT;
-- Which documents a claim holds: by the keyed hash of the path, the blob's name and, sealed, the path.
CREATE TABLE document(
  claim_id BLOB NOT NULL,
  path BLOB NOT NULL,
  n INTEGER NOT NULL,
  name BLOB NOT NULL REFERENCES blob,
  sealed BLOB NOT NULL,
  PRIMARY KEY(claim_id, path)) STRICT;
-- Keyed hashes of what must be unique over all claims, such as invoice numbers.
CREATE TABLE mark(
  mark BLOB NOT NULL,
  claim_id BLOB NOT NULL REFERENCES claim,
  PRIMARY KEY(mark, claim_id)) STRICT;
CREATE INDEX mark_of_claim ON mark(claim_id);
CREATE TABLE signing_key(key_id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
