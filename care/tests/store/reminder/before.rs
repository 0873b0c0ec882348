//! A database from before staff could be called keeps every row.

use crate::world::{World, promise};
use care::store::Db;

/// Takes the tables back to what `0004_reminder.sql` made of them, in the words of that time.
const BEFORE: &[&str] = &[
    "DROP TABLE delivery",
    "DROP TABLE subscription",
    "DROP TABLE unreached",
    "DROP TABLE reminder",
    "DROP TABLE fence",
    "ALTER TABLE staff DROP COLUMN on_duty",
    "ALTER TABLE staff DROP COLUMN quiet_from",
    "ALTER TABLE staff DROP COLUMN quiet_to",
    "ALTER TABLE staff DROP COLUMN mail_stopped_at",
    "ALTER TABLE staff DROP COLUMN mail_stopped",
    "DROP TABLE mail_address",
    "ALTER TABLE patient DROP COLUMN channels",
    include_str!("../../../migrations/0004_reminder.sql"),
    "ALTER TABLE reminder ADD COLUMN about TEXT NOT NULL DEFAULT ''",
    "DELETE FROM _sqlx_migrations WHERE version = 17",
];

/// A phone of a patient's, with one push that it took, one that is planned, and one subscription from before.
const ROWS: &[&str] = &[
    "INSERT INTO subscription (clinic_id, id, patient_id, device_id, endpoint, p256dh, auth, created_at, last_accepted_at, retired_at, reason)
        SELECT clinic_id, 'old', patient_id, id, 'https://push.example/phone', 'p', 'a', 1, 2, 3, 'gone' FROM sign_in WHERE patient_id IS NOT NULL",
    "INSERT INTO subscription (clinic_id, id, patient_id, device_id, endpoint, p256dh, auth, created_at)
        SELECT clinic_id, 'new', patient_id, id, 'https://push.example/phone', 'p', 'a', 4 FROM sign_in WHERE patient_id IS NOT NULL",
    "INSERT INTO reminder (clinic_id, id, patient_id, rule_key, subject_id, anchor_day, lock, due_at, expires_at, state, attempt_at, attempts, planned_at, accepted_at)
        SELECT clinic_id, 'accepted', id, 'test', 's', '2026-03-02', 'plan', 5, 6, 'accepted', NULL, 1, 4, 5 FROM patient",
    "INSERT INTO reminder (clinic_id, id, patient_id, rule_key, subject_id, anchor_day, lock, due_at, expires_at, state, attempt_at, attempts, planned_at, about)
        SELECT clinic_id, 'planned', id, 'plan_changed', 's', '2026-03-03', 'changed', 7, 8, 'planned', 7, 0, 4, 'swim' FROM patient",
    "INSERT INTO delivery (clinic_id, patient_id, due_at, subscription_id, outcome, attempts, at)
        SELECT clinic_id, id, 5, 'old', 'accepted', 1, 5 FROM patient",
];

async fn rows(world: &World) -> Vec<i64> {
    vec![
        world.count("SELECT COUNT(*) FROM subscription WHERE endpoint = 'https://push.example/phone' AND patient_id IS NOT NULL AND device_id IS NOT NULL").await,
        world.count("SELECT COUNT(*) FROM subscription WHERE id = 'old' AND last_accepted_at = 2 AND retired_at = 3 AND reason = 'gone'").await,
        world.count("SELECT COUNT(*) FROM reminder WHERE patient_id IS NOT NULL AND planned_at = 4").await,
        world.count("SELECT COUNT(*) FROM reminder WHERE id = 'planned' AND attempt_at = 7 AND about = 'swim' AND lock = 'changed'").await,
        world.count("SELECT COUNT(*) FROM delivery WHERE subscription_id = 'old' AND due_at = 5 AND outcome = 'accepted'").await,
    ]
}

promise! {
    async fn every_row_is_there_afterwards_and_still_refers_to_its_own(world) {
        world.joined(world.patient("Ada").await).await;
        for statement in BEFORE.iter().chain(ROWS) {
            world.sql(statement).await;
        }
        let before = rows(&world).await;
        assert_eq!(before, [2, 1, 2, 1, 1]);
        Db::open(&world.url).await.unwrap().close().await;
        assert_eq!(rows(&world).await, before);
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE staff_id IS NOT NULL OR check_in_id IS NOT NULL").await, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM delivery d JOIN subscription s ON s.clinic_id = d.clinic_id AND s.id = d.subscription_id").await, 1);
    }
}
