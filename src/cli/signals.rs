//! Signals that end the program leave nothing half-written behind.

/// Clears up before SIGINT (Ctrl-C) and SIGTERM end the program as they always do.
#[cfg(unix)]
pub(in crate::cli) fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::low_level::emulate_default_handler;

    // Without it the program works, and the next run clears up.
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            diplograph::output::atomic::abandon();
            let _ = emulate_default_handler(signal);
        }
    });
}

/// Elsewhere the next run clears up.
#[cfg(not(unix))]
pub(in crate::cli) fn watch() {}
