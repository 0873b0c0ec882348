use crate::harness::{Command, Running};
use std::path::Path;

/// What the clock shows when the server listens.
fn shown(folder: &Path, start: Option<&str>) -> String {
    let variables: Vec<_> = start.map(|start| ("STIPPLE_CLOCK", start)).into_iter().collect();
    let running = Running::serve(folder, &variables);
    let now = running.listening["now"].as_str().unwrap().to_owned();
    running.signal("TERM");
    running.end();
    now
}

#[test]
fn a_tests_clock_starts_where_it_is_told_and_a_restart_goes_on_from_there() {
    let folder = tempfile::tempdir().unwrap();
    let start = Some("2030-05-01T08:59:00Z");
    let first = shown(folder.path(), start);
    assert!(first.starts_with("2030-05-01T08:59"), "{first}");
    let again = shown(folder.path(), start);
    assert!(
        again > first && again.starts_with("2030-05-01T"),
        "{again} comes after {first}"
    );
    let without = shown(folder.path(), None);
    assert!(
        without > again && without.starts_with("2030-05-01T"),
        "{without} comes after {again}"
    );
}

#[test]
fn another_start_moves_it_anew() {
    let folder = tempfile::tempdir().unwrap();
    shown(folder.path(), Some("2030-05-01T08:59:00Z"));
    let moved = shown(folder.path(), Some("2029-06-01T10:59:00+02:00"));
    assert!(moved.starts_with("2029-06-01T08:59"), "{moved}");
}

#[test]
fn the_clock_of_a_real_database_is_never_moved() {
    let folder = tempfile::tempdir().unwrap();
    let args = [
        "create-clinic",
        "--name=North",
        "--zone=Europe/Madrid",
        "--email=owner@north.example",
    ];
    assert_eq!(Command::new(folder.path(), args).run().code, Some(0));
    let outcome = Command::new(folder.path(), ["serve"])
        .env("STIPPLE_CLOCK", "2026-03-01T08:59:00Z")
        .run();
    assert_eq!(outcome.code, Some(1));
    let last = outcome.err.lines().last().unwrap();
    let expected =
        "stipple: STIPPLE_CLOCK is \"2026-03-01T08:59:00+00:00\", which is for the database of a demo or a test";
    assert!(last.starts_with(expected), "{last}");
}
