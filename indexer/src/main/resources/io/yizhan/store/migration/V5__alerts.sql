-- Searches that people have saved, to be told what new or changed record meets them. Rows are never
-- deleted: a removal is a write that followers have to see. txid is that of the last write, and
-- followers read in (txid, id) order, below the oldest transaction still running, as of change.
CREATE TABLE saved_search (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  owner text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  query text NOT NULL,
  webhook text,
  quiet_from time,
  quiet_until time,
  daily_cap integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

CREATE INDEX saved_search_feed ON saved_search (txid, id);
CREATE INDEX saved_search_owner ON saved_search (owner, id) WHERE removed_at IS NULL;

-- How far the change feed has been turned into alerts: one row, moved in the transaction that
-- writes the alerts.
CREATE TABLE alert_follower (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  txid bigint NOT NULL,
  seq bigint NOT NULL
);

-- A request that has to be accepted by the receiver: one alert, or all of a digest.
CREATE TABLE delivery (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner text COLLATE "C" NOT NULL,
  webhook text NOT NULL,
  state text NOT NULL DEFAULT 'PENDING',
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  failure text,
  created_at timestamptz NOT NULL,
  done_at timestamptz
);

CREATE INDEX delivery_due ON delivery (next_at) WHERE state = 'PENDING';

-- The outbox. digest is that of what wishes look at: an edit that changes nothing of it is the
-- same alert again, and the constraint keeps it from being told twice, also after a crash.
CREATE TABLE alert (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  record_id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  searches bigint[] NOT NULL,
  reasons text[] NOT NULL,
  webhook text,
  created_at timestamptz NOT NULL,
  release_at timestamptz NOT NULL,
  collected boolean NOT NULL,
  state text NOT NULL DEFAULT 'WAITING',
  delivery_id bigint REFERENCES delivery (id),
  UNIQUE (owner, kind, record_id, digest)
);

CREATE INDEX alert_waiting ON alert (release_at) WHERE state = 'WAITING';
CREATE INDEX alert_owner ON alert (owner, id);
CREATE INDEX alert_record ON alert (kind, record_id, digest);
CREATE INDEX alert_delivery ON alert (delivery_id) WHERE delivery_id IS NOT NULL;
