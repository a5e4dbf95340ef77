-- Who decided on a claim, in whatever round, and whether the decision stood or lost.
CREATE TABLE part(
  bucket smallint NOT NULL, claim_id uuid NOT NULL, seq bigint NOT NULL,
  actor text NOT NULL, device text NOT NULL,
  PRIMARY KEY (bucket, claim_id, seq));
INSERT INTO part(bucket, claim_id, seq, actor, device)
  SELECT bucket, claim_id, seq, actor, device FROM decision;

-- Four eyes: a sign-off stands beside every decision before it, and nobody stands on both sides.
CREATE TABLE signoff(
  bucket smallint NOT NULL, claim_id uuid NOT NULL, round integer NOT NULL, seq bigint NOT NULL,
  decider_seq bigint NOT NULL,
  signed_by text NOT NULL, signed_device text NOT NULL, decided_by text NOT NULL, decided_device text NOT NULL,
  PRIMARY KEY (bucket, claim_id, seq, decider_seq),
  CHECK (signed_by <> decided_by));
