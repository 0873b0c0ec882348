//! What browsers load besides pages: scripts, styles, icons, the manifest, the service worker. Embedded in the binary.

mod answer;
mod asset;
mod embedded;

pub use answer::serve;
pub use asset::Asset;

use serde::Deserialize;
use std::{borrow::Cow, collections::HashMap};

/// All files by the path they are served at, without the leading slash.
#[derive(Debug, Default)]
pub struct Site {
    assets: HashMap<String, Asset>,
    /// Names the folder of islands and styles: it changes with their content. `None` if the site was not built.
    pkg: Option<String>,
}

#[derive(Deserialize)]
struct Manifest {
    pkg: String,
}

impl Site {
    /// The site that was built into this binary (in debug builds: the one in the target folder when the process starts).
    pub fn embedded() -> Self {
        Self::of(embedded::files())
    }

    /// A site of files as `scripts/site.sh` lays them out: `manifest.json`, `pkg/<hash>/…`, `public/…`, and beside them what
    /// was compressed, as `.br` and `.gz`.
    pub fn of(files: impl IntoIterator<Item = (String, Cow<'static, [u8]>)>) -> Self {
        let mut files: HashMap<String, Cow<'static, [u8]>> = files.into_iter().collect();
        let manifest = files
            .remove("manifest.json")
            .and_then(|text| serde_json::from_slice::<Manifest>(&text).ok());
        let names: Vec<String> = files.keys().filter(|name| !is_compressed(name)).cloned().collect();
        let assets = names.into_iter().filter_map(|name| {
            let path = name
                .strip_prefix("public/")
                .or_else(|| name.starts_with("pkg/").then_some(&*name))?
                .to_owned();
            let [br, gz] = ["br", "gz"].map(|ending| files.remove(&format!("{name}.{ending}")));
            Some((path.clone(), Asset::new(&path, files.remove(&name)?, br, gz)))
        });
        Self {
            assets: assets.collect(),
            pkg: manifest.map(|manifest| manifest.pkg),
        }
    }

    pub fn find(&self, path: &str) -> Option<&Asset> {
        self.assets.get(path)
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.assets.keys().map(String::as_str)
    }

    pub fn pkg(&self) -> Option<&str> {
        self.pkg.as_deref()
    }
}

fn is_compressed(name: &str) -> bool {
    [".br", ".gz"].iter().any(|ending| name.ends_with(ending))
}
