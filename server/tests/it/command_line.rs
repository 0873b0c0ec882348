use crate::harness::Command;
use std::fs;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_wrong_setting_stops_every_command_with_one_line() {
    let folder = folder();
    let serve = ["serve"];
    let create = [
        "create-clinic",
        "--name=N",
        "--zone=Europe/Madrid",
        "--email=a@b.example",
    ];
    for command in [&serve[..], &["vapid"], &["doctor"], &create] {
        let outcome = Command::new(folder.path(), command)
            .env("STIPPLE_ADDR", "localhost")
            .run();
        assert_eq!(outcome.code, Some(1));
        assert_eq!(outcome.out, "");
        assert_eq!(
            outcome.err,
            "stipple: STIPPLE_ADDR is \"localhost\": expected an address and a port, such as 127.0.0.1:3000 or [::]:3000\n"
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn an_unknown_setting_is_no_silent_slip() {
    let folder = folder();
    fs::write(
        folder.path().join("stipple.toml"),
        "base-url = \"https://clinic.example\"\n",
    )
    .unwrap();
    let outcome = Command::new(folder.path(), ["serve"]).run();
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .err
            .starts_with("stipple: base-url in stipple.toml is not a setting; the settings are "),
        "{}",
        outcome.err
    );
    assert_eq!(outcome.err.lines().count(), 1);
}

#[test]
fn an_address_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let outcome = Command::new(folder().path(), ["serve"])
        .env("STIPPLE_ADDR", &addr)
        .run();
    assert_eq!(outcome.code, Some(1));
    let last = outcome.err.lines().last().unwrap();
    assert!(
        last.starts_with(&format!("stipple: STIPPLE_ADDR is {addr}, where nothing can listen: ")),
        "{last}"
    );
}

#[test]
fn the_public_key_is_printed_and_stays_the_same() {
    let folder = folder();
    let print = || Command::new(folder.path(), ["vapid"]).run();
    let first = print();
    assert_eq!((first.code, first.out.trim().len()), (Some(0), 87), "{}", first.err);
    assert_eq!(print().out, first.out);
}

#[test]
fn a_new_clinic_has_a_link_for_its_owner() {
    let folder = folder();
    let create = |email: &str, zone: &str| {
        let args = ["create-clinic", "--name", "North", "--zone", zone, "--email", email];
        Command::new(folder.path(), args)
            .env("STIPPLE_BASE_URL", "https://clinic.example")
            .run()
    };
    let made = create("owner@north.example", "Europe/Madrid");
    assert_eq!(made.code, Some(0), "{}", made.err);
    assert!(
        made.out.starts_with("https://clinic.example/set-up/") && made.out.lines().count() == 1,
        "{}",
        made.out
    );

    let wrong = create("owner at north", "Europe/Nowhere");
    assert_eq!((wrong.code, &*wrong.out), (Some(1), ""));
    assert!(
        wrong.err.contains("stipple: --zone: ") && wrong.err.contains("stipple: --email: "),
        "{}",
        wrong.err
    );
}
