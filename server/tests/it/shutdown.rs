use crate::harness::Running;
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    os::unix::fs::MetadataExt,
};

#[test]
fn a_request_under_way_is_finished_before_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut running = Running::serve(folder.path(), &[]);
    let body = "code=AAAA-AAAA";
    let mut connection = TcpStream::connect(&running.addr).unwrap();
    write!(
        connection,
        "POST /join HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\nexpect: 100-continue\r\n\r\n",
        running.addr,
        body.len(),
    )
    .unwrap();
    // Said once the handler asks for the body: from here on the request is under way.
    let mut goes_on = [0; "HTTP/1.1 100 Continue\r\n\r\n".len()];
    connection.read_exact(&mut goes_on).unwrap();
    assert_eq!(&goes_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    connection.write_all(&body.as_bytes()[..5]).unwrap();

    running.signal("TERM");
    running.wait_for("stopping");
    while TcpStream::connect(&running.addr).is_ok() {}
    connection.write_all(&body.as_bytes()[5..]).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422 "), "{answer}");

    let (code, log) = running.end();
    assert_eq!(code, Some(0));
    assert!(log.contains("\"stopped\""), "{log}");
}

#[test]
fn after_the_end_only_the_database_and_the_keys_are_left() {
    let folder = tempfile::tempdir().unwrap();
    for signal in ["TERM", "INT"] {
        let running = Running::serve(folder.path(), &[]);
        running.signal(signal);
        assert_eq!(running.end().0, Some(0), "{signal}");
        let data = folder.path().join("data");
        let mut left: Vec<_> = fs::read_dir(&data)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["photos", "photos.key", "stipple.db", "vapid.pem"], "{signal}");
        assert_eq!(fs::metadata(&data).unwrap().mode() & 0o777, 0o700);
        for key in ["photos.key", "vapid.pem"] {
            assert_eq!(fs::metadata(data.join(key)).unwrap().mode() & 0o777, 0o600);
        }
    }
}

#[test]
fn a_killed_server_starts_again_on_the_same_folder() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::serve(folder.path(), &[]);
    running.signal("KILL");
    assert_eq!(running.end().0, None);
    let running = Running::serve(folder.path(), &[]);
    running.signal("TERM");
    assert_eq!(running.end().0, Some(0));
}

#[test]
fn the_log_holds_nothing_of_an_address_but_its_route() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::serve(folder.path(), &[("STIPPLE_LOG", "debug")]);
    for path in [
        "/set-up/canary-secret",
        "/canary-path?name=canary-name",
        "/clinic/patients/canary-id",
        "/sign-in?email=canary@north.example",
    ] {
        let mut connection = TcpStream::connect(&running.addr).unwrap();
        write!(connection, "GET {path} HTTP/1.1\r\nhost: canary-host\r\ncookie: stipple-staff=canary-cookie\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    }
    running.signal("TERM");
    let (_, log) = running.end();
    assert!(log.matches("\"answered\"").count() >= 4, "{log}");
    assert!(!log.contains("canary"), "{log}");
}
