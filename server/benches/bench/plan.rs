//! The plan of one patient, measured by the program beside this one.

use crate::table::Row;
use std::process::Command;

pub fn run() -> Vec<Row> {
    let output = Command::new(env!("CARGO"))
        .args(["bench", "--quiet", "--package", "server", "--bench", "plan"])
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(row).collect()
}

fn row(line: &str) -> Row {
    let [what, asked, each, times] = line
        .split('\t')
        .collect::<Vec<_>>()
        .try_into()
        .expect("a line of four parts");
    Row::told(
        format!("{what} of one patient, {asked} allocations, N = {times}"),
        each.parse().expect("a number"),
        "µs",
    )
}
