-- Where more is due than can go at once, each clinic's own is found without reading another's.
CREATE INDEX reminder_to_try_of_clinic ON reminder (clinic_id, attempt_at) WHERE attempt_at IS NOT NULL AND patient_id IS NOT NULL;
CREATE INDEX call_to_try_of_clinic ON reminder (clinic_id, attempt_at) WHERE attempt_at IS NOT NULL AND staff_id IS NOT NULL;
