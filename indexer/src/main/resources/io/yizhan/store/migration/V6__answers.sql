-- What people asked in vain, contacts replaced, each wording once a place. settled_by is the FAQ that
-- answers it now, or empty text where staff have put it aside; null while it waits.
CREATE TABLE open_question (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  text text NOT NULL,
  region text COLLATE "C" NOT NULL,
  level text COLLATE "C" NOT NULL,
  times bigint NOT NULL DEFAULT 1,
  last_asked timestamptz NOT NULL,
  settled_by text COLLATE "C",
  UNIQUE (text, region)
);

CREATE INDEX open_question_waiting ON open_question (last_asked) WHERE settled_by IS NULL;

-- Whether people found a quote helpful, with the question it was given to.
CREATE TABLE citation_vote (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id text COLLATE "C" NOT NULL,
  section_id text COLLATE "C" NOT NULL,
  question text NOT NULL,
  helpful boolean NOT NULL,
  voted_at timestamptz NOT NULL
);

CREATE INDEX citation_vote_section ON citation_vote (section_id);
