//! Whole commands: streams and exit codes.

mod ask;
mod build;
mod check;
mod citations;
mod codebook;
mod commitments;
mod delegations;
mod diff;
mod disputes;
mod diagram;
mod languages;
mod network;
mod export;
mod forms;
mod explore;
mod show;
mod slippage;
mod timeline;
mod topics;

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What a run of the program gave.
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// Runs the program with a cleared environment and nothing to read.
pub fn diplograph(arguments: &[&str]) -> Run {
    diplograph_reading(arguments, "")
}

/// Runs the program with a cleared environment and a text to read from a pipe.
pub fn diplograph_reading(arguments: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diplograph"))
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads nothing may be gone by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
