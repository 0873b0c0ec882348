-- Replies that a clinic keeps ready. A built-in one has a row once the clinic reworded or removed it.
CREATE TABLE reply_template (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    -- A built-in one's key, or an own one's id.
    key TEXT NOT NULL,
    removed BOOLEAN NOT NULL,
    PRIMARY KEY (clinic_id, key)
);

CREATE TABLE reply_template_text (
    clinic_id TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    -- Fields stand in braces, as {name}.
    body TEXT NOT NULL,
    PRIMARY KEY (clinic_id, key, language),
    FOREIGN KEY (clinic_id, key) REFERENCES reply_template (clinic_id, key)
);

-- How fast the clinic answers is counted from the answers of a week, and how many check-ins came from those of a week.
CREATE INDEX review_by_time ON review (clinic_id, at);
CREATE INDEX check_in_by_day ON check_in (clinic_id, local_day) WHERE asked IS NOT NULL;
