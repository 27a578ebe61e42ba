-- Ads in which a rule found something that a person has to look at, and what was decided. digest is
-- that of the words found: the same words again need no second decision. An ad that is taken down
-- stays ended whoever writes it (until_before: when it would have ended; null: it did not say).
CREATE TABLE job_review (
  job_id text COLLATE "C" PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
  rules text[] NOT NULL,
  unlawful boolean NOT NULL,
  digest text COLLATE "C" NOT NULL,
  flagged_at timestamptz NOT NULL,
  decision text COLLATE "C",
  note text,
  decided_by text COLLATE "C",
  decided_at timestamptz,
  until_before timestamptz,
  CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL))
);

CREATE INDEX job_review_waiting ON job_review (unlawful, flagged_at) WHERE decision IS NULL;

-- An employer's own ads.
CREATE INDEX job_employer ON job ((body -> 'employer' ->> 'id'), source)
  WHERE body -> 'employer' ->> 'id' IS NOT NULL;
