use super::Setting;
use tracing_subscriber::EnvFilter;

/// What is logged: `info`, or by part, such as `info,sqlx=warn`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFilter(String);

impl LogFilter {
    pub fn filter(&self) -> EnvFilter {
        EnvFilter::new(&self.0)
    }
}

impl Default for LogFilter {
    fn default() -> Self {
        Self("info".to_owned())
    }
}

impl Setting for LogFilter {
    const NAME: &'static str = "LOG";
    const EXPECTED: &'static str =
        "error, warn, info, debug or trace, or such a word for each part, as in info,sqlx=warn";

    fn parse(text: &str) -> Option<Self> {
        EnvFilter::try_new(text).is_ok().then(|| Self(text.to_owned()))
    }
}
