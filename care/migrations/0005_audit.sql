-- Who did what to whom. Lines are only ever added; each holds a digest of itself and the line before it.
CREATE TABLE audit (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (clinic_id, seq)
);

-- The end of each clinic's chain, so that a line cut off the end is missed too.
CREATE TABLE audit_head (
    clinic_id TEXT PRIMARY KEY REFERENCES clinic (id),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
