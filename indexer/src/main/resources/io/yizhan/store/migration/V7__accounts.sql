-- Who signs in, and what each may see. Phones stand here as keyed digests, to be found by, and
-- sealed, to be written to; the keys lie outside of the database.

-- A known text sealed and digested by the keys of this database, so that a process with others
-- notices before it writes anything.
CREATE TABLE key_check (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  sealed bytea NOT NULL,
  digest bytea NOT NULL
);

-- record_id: the worker or the employer that an account stands for.
CREATE TABLE account (
  id text COLLATE "C" PRIMARY KEY,
  phone_digest bytea NOT NULL UNIQUE,
  phone bytea NOT NULL,
  role text NOT NULL CHECK (role IN ('WORKER', 'EMPLOYER', 'STAFF', 'ADMIN')),
  record_id text COLLATE "C",
  station text COLLATE "C",
  consent_text text,
  created_at timestamptz NOT NULL,
  CHECK ((record_id IS NOT NULL) = (role IN ('WORKER', 'EMPLOYER')))
);

CREATE UNIQUE INDEX account_worker ON account (record_id) WHERE role = 'WORKER';

-- The last code of a phone, and how many it got that day.
CREATE TABLE one_time_code (
  phone_digest bytea PRIMARY KEY,
  code_digest bytea NOT NULL,
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  tries integer NOT NULL,
  day date NOT NULL,
  sent_that_day integer NOT NULL
);

CREATE TABLE session (
  digest bytea PRIMARY KEY,
  account_id text COLLATE "C" NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  begun_at timestamptz NOT NULL,
  used_at timestamptz NOT NULL
);

CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_used ON session (used_at);

-- What programs show. A revoked one keeps its row, so that it can be told who had it.
CREATE TABLE program_token (
  id text COLLATE "C" PRIMARY KEY,
  digest bytea NOT NULL UNIQUE,
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('WORKER', 'EMPLOYER', 'STAFF', 'ADMIN')),
  record_id text COLLATE "C",
  station text COLLATE "C",
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);

-- A worker lets an employer have their contact data for a time.
CREATE TABLE contact_consent (
  id text COLLATE "C" PRIMARY KEY,
  worker_id text COLLATE "C" NOT NULL,
  employer_id text COLLATE "C" NOT NULL,
  given_at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  revoked_at timestamptz
);

CREATE INDEX contact_consent_worker ON contact_consent (worker_id, employer_id);

-- Who saw or changed what. A row is never changed, but that its person is taken out when they
-- leave.
CREATE TABLE audit (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text COLLATE "C" NOT NULL,
  act text NOT NULL,
  subject text COLLATE "C",
  purpose text NOT NULL
);

CREATE INDEX audit_subject ON audit (subject, seq);
