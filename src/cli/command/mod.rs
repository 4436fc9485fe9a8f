//! One file for each command: its arguments and what it runs.

pub(in crate::cli) mod ask;
pub(in crate::cli) mod build;
pub(in crate::cli) mod check;
pub(in crate::cli) mod citations;
pub(in crate::cli) mod codebook;
pub(in crate::cli) mod commitments;
pub(in crate::cli) mod compare;
pub(in crate::cli) mod completions;
pub(in crate::cli) mod coverage;
pub(in crate::cli) mod delegations;
pub(in crate::cli) mod diagram;
pub(in crate::cli) mod diff;
pub(in crate::cli) mod disputes;
pub(in crate::cli) mod export;
pub(in crate::cli) mod explore;
pub(in crate::cli) mod man;
pub(in crate::cli) mod met;
pub(in crate::cli) mod network;
pub(in crate::cli) mod show;
pub(in crate::cli) mod slippage;
pub(in crate::cli) mod sources;
pub(in crate::cli) mod timeline;
pub(in crate::cli) mod topics;
pub(in crate::cli) mod verify;
