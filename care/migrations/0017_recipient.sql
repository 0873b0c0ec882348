-- Whoever receives is a patient or a member of staff. SQLite cannot take NOT NULL from a column, so the three tables are made anew; every row
-- is kept.

CREATE TABLE subscription_next (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    -- Whose it is: one of the two.
    patient_id TEXT,
    staff_id TEXT,
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
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, device_id) REFERENCES sign_in (clinic_id, id),
    CHECK ((patient_id IS NULL) <> (staff_id IS NULL))
);
INSERT INTO subscription_next (clinic_id, id, patient_id, device_id, endpoint, p256dh, auth, created_at, last_accepted_at, retired_at, reason)
    SELECT clinic_id, id, patient_id, device_id, endpoint, p256dh, auth, created_at, last_accepted_at, retired_at, reason FROM subscription;

-- Whose push it was, its subscription says.
CREATE TABLE delivery_next (
    clinic_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    -- Not before this instant again; absent where nothing more is to be sent.
    retry_at BIGINT,
    attempts BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, subscription_id, due_at),
    FOREIGN KEY (clinic_id, subscription_id) REFERENCES subscription_next (clinic_id, id)
);
INSERT INTO delivery_next (clinic_id, subscription_id, due_at, outcome, detail, retry_at, attempts, at)
    SELECT clinic_id, subscription_id, due_at, outcome, detail, retry_at, attempts, at FROM delivery;

CREATE TABLE reminder_next (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    -- Whom it is for: one of the two.
    patient_id TEXT,
    staff_id TEXT,
    -- Absent for what belongs to no course: a notice, a test.
    course_id TEXT,
    -- The check-in that staff are called to.
    check_in_id TEXT,
    rule_key TEXT NOT NULL,
    -- The session it is anchored at; what else it speaks of; a notice's or a test's own id.
    subject_id TEXT NOT NULL,
    anchor_day TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
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
    -- Absent is unlike absent: this holds for patients, and the index below for staff.
    UNIQUE (clinic_id, patient_id, rule_key, subject_id, anchor_day),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id),
    FOREIGN KEY (clinic_id, course_id) REFERENCES course (clinic_id, id),
    FOREIGN KEY (clinic_id, check_in_id) REFERENCES check_in (clinic_id, id),
    CHECK ((patient_id IS NULL) <> (staff_id IS NULL))
);
INSERT INTO reminder_next (clinic_id, id, patient_id, course_id, rule_key, subject_id, anchor_day, about, lock, due_at, expires_at, state, reason,
        attempt_at, attempts, lease_token, lease_until, planned_at, accepted_at, shown_at, opened_at)
    SELECT clinic_id, id, patient_id, course_id, rule_key, subject_id, anchor_day, about, lock, due_at, expires_at, state, reason,
        attempt_at, attempts, lease_token, lease_until, planned_at, accepted_at, shown_at, opened_at FROM reminder;

DROP TABLE delivery;
DROP TABLE subscription;
DROP TABLE reminder;
ALTER TABLE subscription_next RENAME TO subscription;
ALTER TABLE delivery_next RENAME TO delivery;
ALTER TABLE reminder_next RENAME TO reminder;

CREATE UNIQUE INDEX subscription_endpoint ON subscription (endpoint) WHERE retired_at IS NULL;
CREATE INDEX subscription_of_patient ON subscription (clinic_id, patient_id);
CREATE INDEX subscription_of_staff ON subscription (clinic_id, staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX subscription_of_device ON subscription (clinic_id, device_id);

CREATE UNIQUE INDEX reminder_of_staff ON reminder (clinic_id, staff_id, rule_key, subject_id, anchor_day) WHERE staff_id IS NOT NULL;
-- Each kind has its own: a call to staff is found at once behind any number of patients' reminders.
CREATE INDEX reminder_to_try ON reminder (attempt_at) WHERE attempt_at IS NOT NULL AND patient_id IS NOT NULL;
CREATE INDEX call_to_try ON reminder (attempt_at) WHERE attempt_at IS NOT NULL AND staff_id IS NOT NULL;
CREATE INDEX reminder_leased ON reminder (clinic_id, patient_id, due_at) WHERE lease_until IS NOT NULL;
CREATE INDEX call_leased ON reminder (clinic_id, staff_id, due_at) WHERE lease_until IS NOT NULL AND staff_id IS NOT NULL;
CREATE INDEX call_of_subject ON reminder (clinic_id, subject_id) WHERE staff_id IS NOT NULL;
-- Check-ins that were asked for a second time.
CREATE INDEX reminder_missed ON reminder (clinic_id, due_at) WHERE rule_key = 'missed';
CREATE INDEX call_of_check_in ON reminder (clinic_id, check_in_id) WHERE check_in_id IS NOT NULL;

-- Whether a member of staff is called to what waits, and when their phone is silent for what can wait; without such hours, the clinic's.
ALTER TABLE staff ADD COLUMN on_duty BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE staff ADD COLUMN quiet_from TEXT;
ALTER TABLE staff ADD COLUMN quiet_to TEXT;
