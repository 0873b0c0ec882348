use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{self, Child, ChildStderr, Stdio},
};

/// The built `stipple`, run as a person would, in a folder of its own.
pub struct Command(process::Command);

#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A `stipple serve` that listens. Ended with the test at the latest.
pub struct Running {
    pub addr: String,
    /// The line that said so.
    pub listening: serde_json::Value,
    child: Child,
    log: BufReader<ChildStderr>,
    /// What it has logged so far.
    pub logged: String,
}

impl Command {
    pub fn new<A: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = A>) -> Self {
        let mut command = process::Command::new(env!("CARGO_BIN_EXE_stipple"));
        command.args(args).current_dir(folder).env_clear().stdin(Stdio::null());
        Self(command)
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// Runs to its end.
    pub fn run(mut self) -> Outcome {
        let output = self.0.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Outcome {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

impl Running {
    /// Starts to serve on a free port, and waits until it listens.
    pub fn serve(folder: &Path, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(folder, ["serve"]).env("STIPPLE_ADDR", "127.0.0.1:0").0;
        command
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut running = Self {
            addr: String::new(),
            listening: serde_json::Value::Null,
            child,
            log,
            logged: String::new(),
        };
        running.listening = running.wait_for("listening");
        running.addr = running.listening["addr"].as_str().unwrap().to_owned();
        running
    }

    /// Reads the log up to the line with this message.
    pub fn wait_for(&mut self, message: &str) -> serde_json::Value {
        loop {
            let mut line = String::new();
            assert!(
                self.log.read_line(&mut line).unwrap() > 0,
                "it ended before {message:?}:\n{}",
                self.logged
            );
            self.logged.push_str(&line);
            let line: serde_json::Value = serde_json::from_str(&line).unwrap();
            if line["message"].as_str().is_some_and(|said| said.starts_with(message)) {
                return line;
            }
        }
    }

    /// `TERM`, `INT`, `KILL`.
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(
            process::Command::new("kill")
                .args(["-s", name, &id])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Waits for its end: the exit code, if it was not killed, and all that it logged.
    pub fn end(mut self) -> (Option<i32>, String) {
        self.log.read_to_string(&mut self.logged).unwrap();
        (self.child.wait().unwrap().code(), std::mem::take(&mut self.logged))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Gone already in most tests.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
