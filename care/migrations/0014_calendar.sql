-- The address of a patient's calendar: whoever holds it reads the plan's days, under neutral names. One for each patient; a new one ends the last.
CREATE TABLE calendar (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE UNIQUE INDEX calendar_by_secret ON calendar (secret_hash);
