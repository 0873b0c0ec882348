use super::Outcome;
use app::routes::ROUTES;
use serde_json::{Value, json};
use std::process::ExitCode;

/// Every page as JSON: `[{"path": "/join/{secret}", "who": "anybody", "methods": ["get", "post"]}, …]`. The browser tests visit them all.
#[allow(clippy::unnecessary_wraps, reason = "a command answers as all commands do")]
pub(super) fn run() -> Outcome {
    let routes: Vec<Value> = ROUTES
        .iter()
        .map(|route| json!({ "path": route.path, "who": route.who.key(), "methods": route.methods }))
        .collect();
    println!("{:#}", Value::from(routes));
    Ok(ExitCode::SUCCESS)
}
