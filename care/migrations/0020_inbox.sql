-- When a patient first had a note before their eyes in the app. What had come before there was an inbox counts as read.
ALTER TABLE reminder ADD COLUMN read_at BIGINT;
UPDATE reminder SET read_at = COALESCE(opened_at, accepted_at, due_at)
    WHERE patient_id IS NOT NULL
        AND (state = 'accepted' OR (state = 'skipped' AND due_at <= (SELECT MAX(r.accepted_at) FROM reminder r)));
-- What every page of a patient counts.
CREATE INDEX reminder_unread ON reminder (clinic_id, patient_id, due_at)
    WHERE read_at IS NULL AND patient_id IS NOT NULL AND state IN ('accepted', 'skipped');
-- What went and what comes, day by day.
CREATE INDEX reminder_by_day ON reminder (clinic_id, due_at) WHERE patient_id IS NOT NULL;
