-- Who has applied for which job; once each. No reference to either: an application outlives the ad, and goes
-- with the worker by worker_id.
CREATE TABLE job_application (
  job_id text COLLATE "C" NOT NULL,
  worker_id text COLLATE "C" NOT NULL,
  applied_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (job_id, worker_id)
);

CREATE INDEX job_application_worker ON job_application (worker_id, applied_at DESC);
