-- An employer's calls: what is wanted, who is on the list, and what came of each. A call's job stands
-- here and not in the table of jobs, so that no seeker finds a draft; a call for a job that is
-- published already names it.

CREATE TABLE call (
  id text COLLATE "C" PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('OPEN', 'FILLED', 'CLOSED')),
  headcount integer NOT NULL CHECK (headcount >= 1),
  reserve integer NOT NULL CHECK (reserve >= 0),
  keeps_crews boolean NOT NULL,
  job_id text COLLATE "C" NOT NULL,
  published boolean NOT NULL,
  job jsonb NOT NULL,
  lat double precision,
  lon double precision,
  -- Local time of the district, as in the records of workers.
  ends_at timestamp NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  request_key text,
  UNIQUE (opened_by, request_key)
);

-- A job is called for once at a time: promises to its calls are told apart by the job.
CREATE UNIQUE INDEX call_of_job ON call (job_id) WHERE state <> 'CLOSED';
CREATE INDEX call_open ON call (opened_at) WHERE state <> 'CLOSED';

-- The stretches of time that a promise takes.
CREATE TABLE call_time (
  call_id text COLLATE "C" NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  from_at timestamp NOT NULL,
  until_at timestamp NOT NULL CHECK (until_at > from_at),
  PRIMARY KEY (call_id, from_at, until_at)
);

-- Who is on the list. A worker's promises are the times of the calls in which they are ACCEPTED or
-- ARRIVED. No reference to the worker: what came of a call stays when somebody is deleted.
CREATE TABLE call_candidate (
  call_id text COLLATE "C" NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  worker_id text COLLATE "C" NOT NULL,
  state text NOT NULL,
  rank integer NOT NULL,
  score double precision NOT NULL,
  crew text,
  PRIMARY KEY (call_id, worker_id),
  UNIQUE (call_id, rank)
);

CREATE INDEX call_candidate_worker ON call_candidate (worker_id, state);

-- Every step, never changed: what is taken back is a step of its own.
CREATE TABLE call_log (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  call_id text COLLATE "C" NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  step text NOT NULL,
  worker_id text COLLATE "C",
  from_state text,
  to_state text
);

CREATE INDEX call_log_call ON call_log (call_id, worker_id, seq);

-- Who registered together.
CREATE INDEX worker_crew ON worker ((body ->> 'crew')) WHERE (body ->> 'crew') IS NOT NULL;
