-- How far a reminder has climbed, how far it may, and for how many minutes it tries each way.
ALTER TABLE reminder ADD COLUMN channel TEXT NOT NULL DEFAULT 'push';
ALTER TABLE reminder ADD COLUMN climb TEXT NOT NULL DEFAULT 'push';
ALTER TABLE reminder ADD COLUMN patience BIGINT NOT NULL DEFAULT 30;

-- Since when no mail goes to a member of staff, and why: they stopped it, or their mail server refused the address for good.
ALTER TABLE staff ADD COLUMN mail_stopped_at BIGINT;
ALTER TABLE staff ADD COLUMN mail_stopped TEXT;
