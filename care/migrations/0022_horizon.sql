-- From when on reminders that lie further ahead are to be planned; absent where all are.
ALTER TABLE patient ADD COLUMN extend_at BIGINT;
CREATE INDEX patient_to_extend ON patient (extend_at) WHERE extend_at IS NOT NULL;
