-- What a clinic made of the common questions: its own ones, and built-in ones that it answers itself or hides.
CREATE TABLE question (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    -- A built-in question's key, or an own one's id.
    key TEXT NOT NULL,
    -- Of an own question; absent for a built-in one.
    category TEXT,
    hidden BOOLEAN NOT NULL,
    -- When its words last changed: what patients found of earlier words counts no more.
    reworded_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, key)
);

CREATE TABLE question_text (
    clinic_id TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Empty for a built-in question, which keeps its wording.
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (clinic_id, key, language),
    FOREIGN KEY (clinic_id, key) REFERENCES question (clinic_id, key)
);

-- "Was this helpful?": one answer for each patient and question.
CREATE TABLE question_rating (
    clinic_id TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    key TEXT NOT NULL,
    helpful BOOLEAN NOT NULL,
    rated_at BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, patient_id, key),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id)
);
CREATE INDEX question_rating_by_key ON question_rating (clinic_id, key);
