-- Where a device's browser receives pushes. Retired ones stay, so that what was delivered can be told.
CREATE TABLE subscription (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_accepted_at BIGINT,
    retired_at BIGINT,
    reason TEXT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, device_id) REFERENCES sign_in (clinic_id, id)
);
CREATE UNIQUE INDEX subscription_endpoint ON subscription (endpoint) WHERE retired_at IS NULL;
CREATE INDEX subscription_of_patient ON subscription (clinic_id, patient_id);
CREATE INDEX subscription_of_device ON subscription (clinic_id, device_id);

CREATE TABLE reminder (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    -- Absent for what belongs to no course: a notice, a test.
    course_id TEXT,
    rule_key TEXT NOT NULL,
    -- The session it is anchored at; a notice's or a test's own id.
    subject_id TEXT NOT NULL,
    anchor_day TEXT NOT NULL,
    lock TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    -- When to try next; absent once there is nothing more to do.
    attempt_at BIGINT,
    attempts BIGINT NOT NULL,
    -- Who is sending it: a fencing token, and until when it counts.
    lease_token BIGINT,
    lease_until BIGINT,
    planned_at BIGINT NOT NULL,
    accepted_at BIGINT,
    shown_at BIGINT,
    opened_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, patient_id, rule_key, subject_id, anchor_day),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, course_id) REFERENCES course (clinic_id, id)
);
CREATE INDEX reminder_to_try ON reminder (attempt_at) WHERE attempt_at IS NOT NULL;
CREATE INDEX reminder_leased ON reminder (clinic_id, patient_id, due_at) WHERE lease_until IS NOT NULL;

-- What became of a push, device by device: the reminders of a patient that are due in the same minute are one push.
CREATE TABLE delivery (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    subscription_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    -- Not before this instant again; absent where nothing more is to be sent.
    retry_at BIGINT,
    attempts BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id, due_at, subscription_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, subscription_id) REFERENCES subscription (clinic_id, id)
);

-- The last fencing token given out. Its one row is locked by each claim, which puts claims in a row.
CREATE TABLE fence (
    name TEXT PRIMARY KEY,
    token BIGINT NOT NULL
);
INSERT INTO fence (name, token) VALUES ('claim', 0);
