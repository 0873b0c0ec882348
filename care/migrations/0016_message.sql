-- What a patient and the clinic write to each other: one thread a patient.
CREATE TABLE thread (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    -- Since when the patient waits for an answer; absent once somebody gave one, or said that none is needed.
    waiting_since BIGINT,
    PRIMARY KEY (clinic_id, patient_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE INDEX thread_waiting ON thread (clinic_id, waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX thread_latest ON thread (clinic_id, last_at);

CREATE TABLE message (
    clinic_id TEXT NOT NULL,
    -- Made with the form that sends it: sent again, it is the same.
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    -- Who wrote it for the clinic; absent where the patient did.
    staff_id TEXT,
    -- Empty where photos say it all.
    words TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    -- When the other side first had it before their eyes.
    read_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id)
);
CREATE INDEX message_of_patient ON message (clinic_id, patient_id, sent_at);
CREATE INDEX message_unread ON message (clinic_id, patient_id) WHERE read_at IS NULL;

-- A photo comes with a check-in, or with a message. The table is made anew, for SQLite cannot let a column be empty afterwards.
CREATE TABLE photo_kept (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    check_in_id TEXT,
    message_id TEXT,
    angle TEXT NOT NULL,
    -- SHA-256 of what was received: the same photo sent again is the same.
    hash TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    CHECK ((check_in_id IS NULL) <> (message_id IS NULL)),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, check_in_id) REFERENCES check_in (clinic_id, id),
    FOREIGN KEY (clinic_id, message_id) REFERENCES message (clinic_id, id)
);
INSERT INTO photo_kept (clinic_id, id, patient_id, check_in_id, angle, hash, width, height, received_at)
    SELECT clinic_id, id, patient_id, check_in_id, angle, hash, width, height, received_at FROM photo;
DROP TABLE photo;
ALTER TABLE photo_kept RENAME TO photo;
CREATE UNIQUE INDEX photo_once ON photo (clinic_id, check_in_id, angle, hash);
CREATE UNIQUE INDEX photo_once_in_message ON photo (clinic_id, message_id, hash);
CREATE INDEX photo_of_patient ON photo (clinic_id, patient_id, angle, received_at);

-- That there was a photo which its patient deleted: who misses it reads why.
CREATE TABLE photo_deleted (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    check_in_id TEXT,
    message_id TEXT,
    angle TEXT NOT NULL,
    deleted_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, check_in_id) REFERENCES check_in (clinic_id, id),
    FOREIGN KEY (clinic_id, message_id) REFERENCES message (clinic_id, id)
);
CREATE INDEX photo_deleted_of_patient ON photo_deleted (clinic_id, patient_id);

-- What was used at a session, should a doctor ask.
CREATE TABLE session_material (
    clinic_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    -- JSON: maker, shade and lot of each pigment.
    pigments TEXT NOT NULL,
    anaesthetic TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, session_id),
    FOREIGN KEY (clinic_id, session_id) REFERENCES session (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id)
);
