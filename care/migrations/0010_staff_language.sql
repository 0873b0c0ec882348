-- The language a member of staff has chosen for themselves; without one, the clinic's.
ALTER TABLE staff ADD COLUMN language TEXT;
