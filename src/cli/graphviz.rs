//! Rendering DOT with an installed Graphviz, under a time limit.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Failure;

/// How long Graphviz may take.
const LIMIT: Duration = Duration::from_secs(60);

/// Renders DOT text; `form` is `svg`, `png` or `pdf`. Messages of Graphviz go to the standard error.
pub(in crate::cli) fn render(dot: &str, form: &str) -> Result<Vec<u8>, Failure> {
    let unusable = |what: String| {
        Failure::Usage(what, "install Graphviz, or leave `--engine graphviz` out".to_owned())
    };
    let mut child = Command::new("dot")
        .arg(format!("-T{form}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| unusable(format!("`dot` can't be run: {error}")))?;
    let input = child.stdin.take();
    let text = dot.to_owned();
    let writer =
        thread::spawn(move || input.map_or(Ok(()), |mut pipe| pipe.write_all(text.as_bytes())));
    let output = child.stdout.take();
    let reader = thread::spawn(move || {
        let mut bytes = Vec::new();
        output.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes)).map(|_| bytes)
    });
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > LIMIT {
            child.kill()?;
            child.wait()?;
            let seconds = LIMIT.as_secs();
            return Err(unusable(format!(
                "`dot` took more than {seconds} seconds and was stopped"
            )));
        }
        thread::sleep(Duration::from_millis(20));
    };
    // A pipe that broke tells less than the exit status.
    let _ = writer.join();
    if !status.success() {
        return Err(unusable(format!("`dot` failed: {status}")));
    }
    let gone = || Failure::Output(std::io::ErrorKind::BrokenPipe.into());
    Ok(reader.join().map_err(|_| gone())??)
}
