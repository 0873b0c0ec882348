//! Promises over random courses, changes, zones and hours.
//!
//! Each runs [`CASES`] cases from the fixed [`SEED`], so that a failure on one machine is a failure on all; `PROPTEST_CASES` and
//! `PROPTEST_RNG_SEED` ask for more or for others. A failing case is kept in `regressions/` and tried first from then on. Each promise has
//! a control, a plan with one rule broken, which must be caught: a check that cannot fail shows nothing.

mod any;
mod broken;
mod clock_changes;
mod days;
mod delivery;
mod history;
mod hours;
mod missed;
mod moves;
mod reach;
mod reminders;
mod status;
mod valid;
mod world;

use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, RngSeed, TestCaseError, TestCaseResult, TestRunner},
};
use std::env;

/// How many cases each promise tries by default.
const CASES: u32 = 192;
const SEED: u64 = 0x5719_91E0;

/// The file of one promise's failed cases.
macro_rules! regressions {
    ($promise:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/plan/regressions/", $promise, ".txt")
    };
}
use regressions;

fn config() -> Config {
    let told = |name| env::var_os(name).is_some();
    let mut config = Config::default();
    if !told("PROPTEST_CASES") {
        config.cases = CASES;
    }
    if !told("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(SEED);
    }
    config
}

/// Tries a promise; a case that breaks it is shrunk, shown, and kept in the file `regressions`.
fn holds<S: Strategy>(regressions: &'static str, cases: &S, promise: impl Fn(S::Value) -> TestCaseResult) {
    let failure_persistence = Some(Box::new(FileFailurePersistence::Direct(regressions)) as _);
    let config = Config {
        failure_persistence,
        source_file: Some(file!()),
        ..config()
    };
    if let Err(broken) = TestRunner::new(config).run(cases, promise) {
        panic!("{broken}");
    }
}

/// Runs through the cases without a promise.
fn try_all<S: Strategy>(cases: &S, watch: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config {
        failure_persistence: None,
        ..config()
    };
    TestRunner::new(config)
        .run(cases, watch)
        .expect("a watcher promises nothing");
}

/// A control: within the same cases, the promise must be seen to be broken.
fn is_caught<S: Strategy>(cases: &S, promise: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config {
        failure_persistence: None,
        max_shrink_iters: 0,
        ..config()
    };
    let caught = TestRunner::new(config).run(cases, promise).is_err();
    assert!(caught, "a broken plan went unnoticed");
}

/// What a promise answers to a case.
fn ensure(kept: bool, broken: impl FnOnce() -> String) -> TestCaseResult {
    if kept {
        Ok(())
    } else {
        Err(TestCaseError::fail(broken()))
    }
}
