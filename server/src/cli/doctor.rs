//! Looks at everything an installation needs, and says how to mend what is wrong. Sends nothing, and changes nothing but the
//! tables that an older version left behind; where photos lie it leaves a probe for a moment.

mod base_url;
mod clock;
mod contact;
mod database;
mod finding;
mod folder;
mod keys;
mod mail;
mod photo_key;
mod photos;
mod push;
mod settings;

use crate::config::Settings;
use database::Known;
use finding::Finding;
use std::process::ExitCode;

pub(super) async fn run(settings: &Settings) -> ExitCode {
    let findings = examine(settings).await;
    for finding in &findings {
        println!("{finding}");
    }
    match findings.iter().filter(|finding| finding.is_bad()).count() {
        0 => ExitCode::SUCCESS,
        bad => {
            println!("\n{bad} of {} to mend", findings.len());
            ExitCode::FAILURE
        }
    }
}

async fn examine(settings: &Settings) -> Vec<Finding> {
    let folder = settings.data.path();
    let (database, Known { kind, begun }) = database::examine(settings).await;
    let (photos, any_photos) = photos::examine(&settings.photos).await;
    let mut findings = vec![
        folder::examine(folder),
        keys::examine(folder, begun.push.as_deref()),
        photos,
        photo_key::examine(folder, any_photos, begun.photos.as_deref()),
        database,
        settings::examine(settings, kind),
        clock::examine(settings, kind),
        base_url::examine(settings, kind),
        contact::examine(settings),
        mail::examine(settings).await,
    ];
    findings.extend(push::examine(settings).await);
    findings
}
