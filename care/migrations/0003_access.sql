-- A signed-in browser: a device.
CREATE TABLE sign_in (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    staff_id TEXT,
    patient_id TEXT,
    label TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    -- What the browser said of itself: opened from the home screen; default, granted or denied.
    installed BOOLEAN NOT NULL,
    permission TEXT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    CHECK ((staff_id IS NULL) <> (patient_id IS NULL))
);
CREATE INDEX sign_in_of_staff ON sign_in (clinic_id, staff_id) WHERE revoked_at IS NULL;
CREATE INDEX sign_in_of_patient ON sign_in (clinic_id, patient_id) WHERE revoked_at IS NULL;

-- A way in, spent once: a link, and for patients a typed code that stands for it for a shorter time.
CREATE TABLE invite (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT UNIQUE,
    staff_id TEXT,
    patient_id TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    code_expires_at BIGINT,
    used_at BIGINT,
    -- Replaced by a newer one, or its member of staff was disabled.
    ended_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    CHECK ((staff_id IS NULL) <> (patient_id IS NULL))
);
CREATE INDEX invite_of_staff ON invite (clinic_id, staff_id);
CREATE INDEX invite_of_patient ON invite (clinic_id, patient_id);

-- Failed tries of the last hour, by a digest of who tried: an account or an address. Belongs to no clinic.
CREATE TABLE attempt (
    source TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX attempt_by_source ON attempt (source, at);
CREATE INDEX attempt_by_age ON attempt (at);
