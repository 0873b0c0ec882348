-- What a patient answered on how the scalp is, what it was taken for, and where the clinic's answer stands.
CREATE TABLE check_in (
    clinic_id TEXT NOT NULL,
    -- Made by the device that sent it: sent again, it is the same.
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    -- The latest session, days since which count.
    session_id TEXT NOT NULL,
    -- The session and key of the protocol's check-in that asked; absent where something worried.
    asked_session_id TEXT,
    asked TEXT,
    day BIGINT NOT NULL,
    local_day TEXT NOT NULL,
    -- JSON: the step of each symptom.
    answers TEXT NOT NULL,
    question TEXT NOT NULL,
    level TEXT NOT NULL,
    -- Keys of the reasons, parted by commas.
    reasons TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    -- Since when it waits for the clinic; absent once somebody answered.
    waiting_since BIGINT,
    -- Who was asked to answer it, and who is answering it, until when that counts.
    assigned_to TEXT,
    claimed_by TEXT,
    claimed_until BIGINT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, session_id) REFERENCES session (clinic_id, id),
    FOREIGN KEY (clinic_id, asked_session_id) REFERENCES session (clinic_id, id),
    FOREIGN KEY (clinic_id, assigned_to) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, claimed_by) REFERENCES staff (clinic_id, id)
);
CREATE INDEX check_in_of_patient ON check_in (clinic_id, patient_id, sent_at);
CREATE INDEX check_in_waiting ON check_in (clinic_id, waiting_since) WHERE waiting_since IS NOT NULL;
-- What the plan asks for is answered once.
CREATE UNIQUE INDEX check_in_asked ON check_in (clinic_id, patient_id, asked_session_id, asked) WHERE asked IS NOT NULL;

-- What staff answered.
CREATE TABLE review (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    check_in_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    -- The angle of which another photo is asked for.
    angle TEXT,
    -- The day on which the clinic looks again.
    follow_up TEXT,
    colleague_id TEXT,
    staff_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, check_in_id) REFERENCES check_in (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, colleague_id) REFERENCES staff (clinic_id, id)
);
CREATE INDEX review_of_check_in ON review (clinic_id, check_in_id);

-- Consent to photos for care, as it was given and taken back.
CREATE TABLE photo_consent (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    -- Which wording was agreed to.
    version BIGINT NOT NULL,
    withdrawn_at BIGINT,
    PRIMARY KEY (clinic_id, patient_id, given_at),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE UNIQUE INDEX photo_consent_standing ON photo_consent (clinic_id, patient_id) WHERE withdrawn_at IS NULL;

-- The key that a patient's photos are encrypted with, itself encrypted with the installation's.
CREATE TABLE photo_key (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);

-- A photo whose bytes lie, encrypted, in the photo store. A row is written after them: what has a row is there.
CREATE TABLE photo (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    check_in_id TEXT NOT NULL,
    angle TEXT NOT NULL,
    -- SHA-256 of what was received: the same photo sent again is the same.
    hash TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, check_in_id) REFERENCES check_in (clinic_id, id)
);
CREATE UNIQUE INDEX photo_once ON photo (clinic_id, check_in_id, angle, hash);
CREATE INDEX photo_of_patient ON photo (clinic_id, patient_id, angle, received_at);
