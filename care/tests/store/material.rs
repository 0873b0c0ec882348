//! What was used at a session: noted by staff, read by its patient, and by nobody else.

use crate::world::{is_not_found, problem, promise};
use care::{
    ids::SessionId,
    material::{self, MaterialDraft},
};

fn draft(shade: &str, lot: &str) -> MaterialDraft {
    MaterialDraft {
        maker_1: "Dotwell".to_owned(),
        shade_1: shade.to_owned(),
        lot_1: lot.to_owned(),
        anaesthetic: "Lidocaine cream".to_owned(),
        ..MaterialDraft::default()
    }
}

promise! {
    async fn what_was_noted_last_counts_and_the_patient_reads_it(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        let session = world.book(world.course(ada).await, "2026-03-02").await;
        let (db, c) = (&world.db, &*world.clock);
        assert_eq!(material::list_for(db, &phone, ada).await.unwrap(), []);
        for shade in ["Ash 2", "Ash 3"] {
            assert_eq!(material::note(db, c, &world.owner, session, &draft(shade, "B 12")).await.unwrap(), ada);
        }
        let noted = material::list_for(db, &phone, ada).await.unwrap();
        assert_eq!((noted.len(), noted[0].pigments[0].shade.as_str(), noted[0].by.as_str()), (1, "Ash 3", "Olive"));
        assert_eq!(MaterialDraft::from(&noted[0]), draft("Ash 3", "B 12"));
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'material_noted'").await, 2);
        assert_eq!(problem(material::note(db, c, &world.owner, session, &draft("", "B 12")).await, "shade_1"), "problem-pigment");
    }
}

promise! {
    async fn another_clinics_session_takes_no_note_and_another_patient_reads_none(world) {
        let ada = world.patient("Ada").await;
        let session = world.book(world.course(ada).await, "2026-03-02").await;
        let bo = world.joined(world.patient("Bo").await).await;
        let (_, elsewhere) = world.other_clinic().await;
        let (db, c) = (&world.db, &*world.clock);
        for stranger in [&bo, &elsewhere] {
            assert!(is_not_found(&material::note(db, c, stranger, session, &draft("Ash 3", "")).await));
            assert!(is_not_found(&material::list_for(db, stranger, ada).await));
        }
        assert!(is_not_found(&material::note(db, c, &world.owner, SessionId::from_u128(9), &draft("Ash 3", "")).await));
    }
}
