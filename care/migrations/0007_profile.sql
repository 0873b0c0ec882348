-- What a patient's skin and habits are, as the patient or staff say. Answers by their keys, absent where one would rather not say.
CREATE TABLE profile (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    skin TEXT,
    sun TEXT,
    shaving TEXT,
    sweat TEXT,
    smoking TEXT,
    sensitive TEXT,
    scars TEXT,
    minoxidil TEXT,
    retinoid TEXT,
    allergy TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    -- The patient's day since which the answers speak for the same pace of fading.
    paced_on TEXT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);

-- The six questions before a session, as answered last: one check for each session. Answers that were replaced stand in the audit.
CREATE TABLE skin_check (
    clinic_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    -- The day it was answered for: a session that moved asks again.
    session_day TEXT NOT NULL,
    -- Keys of the questions answered with yes, parted by commas.
    said_yes TEXT NOT NULL,
    note TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    -- Who of the staff decided that the session stands, and when.
    noted_by TEXT,
    noted_at BIGINT,
    PRIMARY KEY (clinic_id, session_id),
    FOREIGN KEY (clinic_id, session_id) REFERENCES session (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, noted_by) REFERENCES staff (clinic_id, id)
);
CREATE INDEX skin_check_of_patient ON skin_check (clinic_id, patient_id);
CREATE INDEX skin_check_to_decide ON skin_check (clinic_id, session_id) WHERE said_yes <> '' AND noted_at IS NULL;
