-- Where a patient wants mail. It goes there once whoever reads that mailbox has confirmed it. Retired ones stay, so that the way out in an old
-- mail still leads somewhere, and that it can be told why no mail goes any more.
CREATE TABLE mail_address (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    address TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    retired_at BIGINT,
    reason TEXT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE UNIQUE INDEX mail_address_used ON mail_address (clinic_id, patient_id) WHERE confirmed_at IS NOT NULL AND retired_at IS NULL;
CREATE UNIQUE INDEX mail_address_asked ON mail_address (clinic_id, patient_id) WHERE confirmed_at IS NULL AND retired_at IS NULL;
CREATE INDEX mail_address_of_patient ON mail_address (clinic_id, patient_id);

-- Which ways a patient wants: pushes, then mail; or one of the two.
ALTER TABLE patient ADD COLUMN channels TEXT NOT NULL DEFAULT 'both';

-- A reminder that no way took, and that is worth a call: a task for staff, until somebody ticks it off.
CREATE TABLE unreached (
    clinic_id TEXT NOT NULL,
    reminder_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    ended_at BIGINT,
    ended TEXT,
    PRIMARY KEY (clinic_id, reminder_id),
    FOREIGN KEY (clinic_id, reminder_id) REFERENCES reminder (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE INDEX unreached_open ON unreached (clinic_id, patient_id) WHERE ended_at IS NULL;
