use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{self, Child, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
};

/// The built `stipple`, run as a person would, in a folder of its own.
pub struct Command(process::Command);

#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A `stipple serve` that listens, or a `stipple worker`. Ended with the test at the latest.
pub struct Running {
    pub addr: String,
    /// The line that said so.
    pub listening: serde_json::Value,
    child: Child,
    /// Its lines as they come: unread, they would fill the pipe and halt it.
    log: Receiver<String>,
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
        Self::start(folder, "serve", "listening", variables)
    }

    /// The same for a process that only sends.
    pub fn worker(folder: &Path, variables: &[(&str, &str)]) -> Self {
        Self::start(folder, "worker", "sending", variables)
    }

    fn start(folder: &Path, command: &str, says: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(folder, [command]).env("STIPPLE_ADDR", "127.0.0.1:0").0;
        command
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (hand_on, log) = channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| hand_on.send(line)));
        let mut running = Self {
            addr: String::new(),
            listening: serde_json::Value::Null,
            child,
            log,
            logged: String::new(),
        };
        running.listening = running.wait_for(says);
        running.addr = running.listening["addr"].as_str().unwrap().to_owned();
        running
    }

    /// Reads the log up to the line with this message.
    pub fn wait_for(&mut self, message: &str) -> serde_json::Value {
        while let Ok(line) = self.log.recv() {
            self.logged += &line;
            self.logged.push('\n');
            let line: serde_json::Value = serde_json::from_str(&line).unwrap();
            if line["message"].as_str().is_some_and(|said| said.starts_with(message)) {
                return line;
            }
        }
        panic!("it ended before {message:?}:\n{}", self.logged)
    }

    /// What its process holds now.
    pub fn memory_mb(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }

    /// What its open files weigh that have no name any more. Bytes.
    pub fn unnamed_files_weigh(&self) -> usize {
        let files = fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap();
        let weigh = |path: &Path| {
            let unnamed = fs::read_link(path).is_ok_and(|to| to.to_string_lossy().ends_with(" (deleted)"));
            // One that was closed meanwhile weighs nothing.
            fs::metadata(path).ok().filter(|_| unnamed).map_or(0, |file| file.len())
        };
        let weights = files.filter_map(|file| Some(weigh(&file.ok()?.path())));
        usize::try_from(weights.sum::<u64>()).unwrap()
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
        for line in &self.log {
            self.logged += &line;
            self.logged.push('\n');
        }
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
