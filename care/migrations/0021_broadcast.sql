-- What the owner wrote to many patients at once. Whom it went to, and what became of it, their reminders say: those of the rule 'broadcast' whose
-- subject it is.
CREATE TABLE broadcast (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    -- Made with the form that sends it: sent again, it is the same.
    id TEXT NOT NULL,
    -- As the form has it: "all", "treatment density", "lot " and the pigment as JSON.
    audience TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    -- To how many.
    patients BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, staff_id) REFERENCES staff (clinic_id, id)
);
CREATE INDEX broadcast_latest ON broadcast (clinic_id, sent_at);

CREATE TABLE broadcast_text (
    clinic_id TEXT NOT NULL,
    broadcast_id TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (clinic_id, broadcast_id, language),
    FOREIGN KEY (clinic_id, broadcast_id) REFERENCES broadcast (clinic_id, id)
);

CREATE INDEX reminder_of_broadcast ON reminder (clinic_id, subject_id) WHERE rule_key = 'broadcast';

-- When the owner was last told that a patient cannot be reached, so that nobody is told of the same patient day by day.
CREATE TABLE unreachable_told (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
