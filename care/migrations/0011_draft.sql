-- A clinic's next version of a protocol while it is being written: one a treatment.
CREATE TABLE draft (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    treatment TEXT NOT NULL,
    -- The version it began from.
    base_id TEXT NOT NULL,
    -- As it stands.
    revision_id TEXT NOT NULL,
    PRIMARY KEY (clinic_id, treatment),
    FOREIGN KEY (clinic_id, base_id) REFERENCES protocol (clinic_id, id)
);

-- Each change of a draft, so that whoever wrote on an older one can be shown what was changed meanwhile.
CREATE TABLE draft_revision (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    treatment TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, treatment) REFERENCES draft (clinic_id, treatment),
    FOREIGN KEY (clinic_id, changed_by) REFERENCES staff (clinic_id, id)
);
CREATE INDEX draft_revision_of ON draft_revision (clinic_id, treatment, id);

-- What the protocols promise the patient, as it stands and as last told: digests, beside the sessions' fingerprints. Absent before they were
-- first worked out.
ALTER TABLE patient ADD COLUMN terms TEXT;
ALTER TABLE patient ADD COLUMN told_terms TEXT;

-- Of a notice: keys of the activities that were open and are closed again, parted by commas.
ALTER TABLE reminder ADD COLUMN about TEXT NOT NULL DEFAULT '';

CREATE INDEX course_by_treatment ON course (clinic_id, treatment, patient_id);
