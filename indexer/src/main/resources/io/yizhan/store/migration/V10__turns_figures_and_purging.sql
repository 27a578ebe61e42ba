-- How often somebody was put forward lately, for turns that are fair.
CREATE INDEX call_log_turn ON call_log (worker_id, at) WHERE to_state = 'SHORTLISTED';

-- Figures of a station by day: what was posted, who registered, what calls came to. A job's moment is
-- written at the district's own offset, so its first ten letters are the day there.
CREATE INDEX job_posted ON job (left(body ->> 'postedAt', 10), (body ->> 'station'));
CREATE INDEX worker_registered ON worker (created_at);
CREATE INDEX call_opened ON call (opened_at);
CREATE INDEX call_log_at ON call_log (at);

-- What can be deleted of alerts by its age.
CREATE INDEX alert_done ON alert (release_at) WHERE state <> 'WAITING';
CREATE INDEX delivery_done ON delivery (done_at) WHERE state <> 'PENDING';
