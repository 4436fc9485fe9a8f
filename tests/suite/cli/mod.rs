//! Whole commands: streams and exit codes.

mod build;
mod check;
mod citations;
mod commitments;
mod delegations;
mod diff;
mod disputes;
mod diagram;
mod network;
mod export;
mod explore;
mod show;
mod slippage;
mod timeline;
mod topics;

use std::process::Command;

/// What a run of the program gave.
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// Runs the program with a cleared environment.
pub fn diplograph(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_diplograph"))
        .args(arguments)
        .env_clear()
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
