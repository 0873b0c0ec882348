CREATE TABLE patient (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    telephone TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    -- Name, address and the telephone's digits without case and accents: what a search looks at.
    folded TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- When a phone first joined.
    joined_at BIGINT,
    -- The sessions as they stand, and as the patient was last told of them: fingerprints.
    standing TEXT NOT NULL,
    told TEXT,
    PRIMARY KEY (clinic_id, id)
);
CREATE INDEX patient_by_name ON patient (clinic_id, folded, id);

CREATE TABLE course (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    protocol_id TEXT NOT NULL,
    treatment TEXT NOT NULL,
    -- Keys of the zones of the scalp, parted by commas.
    zones TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id),
    FOREIGN KEY (clinic_id, protocol_id) REFERENCES protocol (clinic_id, id)
);
CREATE INDEX course_by_patient ON course (clinic_id, patient_id);
CREATE INDEX course_open ON course (clinic_id, opened_at) WHERE state = 'open';

CREATE TABLE session (
    clinic_id TEXT NOT NULL,
    id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    day TEXT NOT NULL,
    start TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    zone TEXT NOT NULL,
    state TEXT NOT NULL,
    -- When staff said whether it took place, and the day it was planned for if that was another.
    confirmed_at BIGINT,
    planned_day TEXT,
    -- "I can't come".
    declined_at BIGINT,
    decline_note TEXT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, course_id) REFERENCES course (clinic_id, id)
);
CREATE INDEX session_by_course ON session (clinic_id, course_id);
CREATE INDEX session_by_day ON session (clinic_id, day) WHERE state <> 'cancelled';
CREATE INDEX session_planned ON session (clinic_id, day) WHERE state = 'planned';
CREATE UNIQUE INDEX session_one_a_day ON session (clinic_id, course_id, day) WHERE state <> 'cancelled';
