//! A protocol's next version: written, and published.

mod editors;
mod notice;
mod publish;
mod write;

use crate::world::World;
use care::{
    Actor,
    clinic::{self, ProtocolView},
    draft::{self, Draft, Edit, Meanwhile, Published, Running, Saved, TypedActivity},
    ids::{ProtocolId, RevisionId},
    protocol::Treatment,
    reminder::Effect,
};

const DENSITY: Treatment = Treatment::Density;

async fn begin(world: &World) -> Draft {
    draft::begin(&world.db, &*world.clock, &world.owner, DENSITY, None)
        .await
        .unwrap();
    find(world).await.unwrap()
}

async fn find(world: &World) -> Option<Draft> {
    draft::find(&world.db, &world.owner, DENSITY).await.unwrap()
}

async fn save_as(world: &World, actor: &Actor, seen: RevisionId, edit: &Edit) -> Saved {
    draft::save(&world.db, &*world.clock, actor, DENSITY, seen, edit)
        .await
        .unwrap()
}

async fn save(world: &World, seen: RevisionId, edit: &Edit) -> RevisionId {
    match save_as(world, &world.owner, seen, edit).await {
        Saved::Done(revision) => revision,
        Saved::Meanwhile(meanwhile) => panic!("{meanwhile:?}"),
    }
}

/// An activity allowed from this day on, its reminder with it.
fn opens(draft: &Draft, key: &str, day: u32) -> Edit {
    let typed = TypedActivity {
        careful_from: String::new(),
        yes_from: day.to_string(),
        ..TypedActivity::from(draft.protocol.activity(key).unwrap())
    };
    let key = key.to_owned();
    Edit::Activity { key, typed }
}

/// A draft in which these activities open on other days.
async fn drafted(world: &World, days: &[(&str, u32)]) -> RevisionId {
    let draft = begin(world).await;
    let mut revision = draft.revision;
    for (key, day) in days {
        revision = save(world, revision, &opens(&draft, key, *day)).await;
    }
    revision
}

async fn dry_run(world: &World, running: Running) -> Effect {
    draft::dry_run(&world.db, &*world.clock, &world.owner, DENSITY, running)
        .await
        .unwrap()
}

async fn publish(world: &World, seen: RevisionId, running: Running) -> (ProtocolId, Effect) {
    match draft::publish(&world.db, &*world.clock, &world.owner, DENSITY, seen, running)
        .await
        .unwrap()
    {
        Published::Done { version, effect } => (version, effect),
        Published::Meanwhile(meanwhile) => panic!("{meanwhile:?}"),
    }
}

/// Drafted and published, for courses that run too.
async fn republish(world: &World, days: &[(&str, u32)]) -> Effect {
    let revision = drafted(world, days).await;
    publish(world, revision, Running::Move).await.1
}

fn meanwhile(saved: Saved) -> Meanwhile {
    match saved {
        Saved::Meanwhile(meanwhile) => *meanwhile,
        Saved::Done(revision) => panic!("saved as {revision}"),
    }
}

/// The newest version.
async fn newest(world: &World) -> ProtocolView {
    let all = clinic::protocols(&world.db, &world.owner).await.unwrap();
    all.into_iter().find(|view| view.treatment == DENSITY).unwrap()
}
