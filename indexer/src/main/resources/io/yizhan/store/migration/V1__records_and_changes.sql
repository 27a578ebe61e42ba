-- One table a kind, all of one shape. Ids compare by bytes, so that their order is the same under
-- every locale. digest is the SHA-256 of the body as it was written: jsonb keeps neither key order
-- nor white space, so it cannot be recomputed from the column.

CREATE TABLE job (
  id text COLLATE "C" PRIMARY KEY,
  source text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  body jsonb NOT NULL,
  digest bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source, source_id)
);

CREATE TABLE worker (LIKE job INCLUDING ALL);
CREATE TABLE employer (LIKE job INCLUDING ALL);
CREATE TABLE station (LIKE job INCLUDING ALL);
CREATE TABLE policy (LIKE job INCLUDING ALL);

-- How to reach a person: the only place it is kept. Nothing reads it but a look-up by worker id.
CREATE TABLE worker_contact (
  worker_id text COLLATE "C" PRIMARY KEY REFERENCES worker (id) ON DELETE CASCADE,
  name text,
  phone text
);

-- The change feed. seq is drawn when a row is written, not when it commits, so a reader that trusts
-- seq alone loses rows; it reads in (txid, seq) order, below the oldest transaction still running.
CREATE TABLE change (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  kind text NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX change_feed ON change (txid, seq);
