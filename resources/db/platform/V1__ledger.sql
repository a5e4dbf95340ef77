-- Every primary key and unique constraint starts with bucket, and every write stays in one bucket, so that the same
-- schema runs on a distributed PostgreSQL.
CREATE TABLE claim(
  bucket smallint NOT NULL, claim_id uuid NOT NULL,
  stage text NOT NULL, round integer NOT NULL,
  head_seq bigint NOT NULL, head_hash bytea NOT NULL, fence bigint NOT NULL,
  PRIMARY KEY (bucket, claim_id));

-- envelope_jcs and body_jcs hold the signed bytes.
CREATE TABLE journal(
  bucket smallint NOT NULL, claim_id uuid NOT NULL, seq bigint NOT NULL, event_id uuid NOT NULL,
  feed_pos bigint NOT NULL, type text NOT NULL, device text NOT NULL, flag text,
  prev_hash bytea NOT NULL, entry_hash bytea NOT NULL, envelope_jcs bytea NOT NULL, sig bytea NOT NULL,
  PRIMARY KEY (bucket, claim_id, seq), UNIQUE (bucket, event_id), UNIQUE (bucket, feed_pos));

CREATE TABLE body(
  bucket smallint NOT NULL, claim_id uuid NOT NULL, seq bigint NOT NULL, sealed bytea, erased_at timestamptz,
  PRIMARY KEY (bucket, claim_id, seq));

-- The primary key is the slot of a decision, and the last word on who has it.
CREATE TABLE decision(
  bucket smallint NOT NULL, claim_id uuid NOT NULL, round integer NOT NULL, stage text NOT NULL,
  seq bigint NOT NULL, actor text NOT NULL, device text NOT NULL,
  PRIMARY KEY (bucket, claim_id, round, stage));

-- Answers are kept for ever: the same event is answered alike.
CREATE TABLE receipt(
  bucket smallint NOT NULL, event_id uuid NOT NULL, sha256 bytea NOT NULL,
  outcome text NOT NULL, seq bigint, prev_hash bytea, entry_hash bytea, problem text,
  PRIMARY KEY (bucket, event_id));

CREATE TABLE feed(
  bucket smallint PRIMARY KEY, epoch bigint NOT NULL, pos bigint NOT NULL, feed_hash bytea NOT NULL);

CREATE TABLE device_key(
  key_id text PRIMARY KEY, user_id text NOT NULL, name text NOT NULL, role text, device text NOT NULL,
  public_key bytea NOT NULL, valid_from timestamptz NOT NULL, valid_until timestamptz);
