-- One set of migrations for SQLite and PostgreSQL: TEXT, BIGINT and BOOLEAN only. Instants are microseconds since 1970 (UTC), days are
-- YYYY-MM-DD, wall times HH:MM, ids 32 hexadecimal digits, digests URL-safe base64. Every key but the installation's is (clinic_id, id).

-- The installation's own settings.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE clinic (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    telephone TEXT NOT NULL,
    address TEXT NOT NULL,
    emergency TEXT NOT NULL,
    -- Seven spans, Monday first, "09:00-17:30" or empty, parted by commas.
    opening TEXT NOT NULL,
    promise_hours BIGINT NOT NULL,
    quiet_from TEXT NOT NULL,
    quiet_to TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE staff (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    id TEXT NOT NULL,
    -- In lower case.
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    -- Name and password are absent until the invitation is accepted.
    name TEXT,
    password TEXT,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, email)
);
CREATE INDEX staff_by_email ON staff (email);

-- A version of what a clinic tells its patients for one treatment. Never changed but for its signature.
CREATE TABLE protocol (
    clinic_id TEXT NOT NULL REFERENCES clinic (id),
    id TEXT NOT NULL,
    treatment TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    signed_by TEXT,
    signed_at BIGINT,
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, treatment, version),
    FOREIGN KEY (clinic_id, signed_by) REFERENCES staff (clinic_id, id)
);
