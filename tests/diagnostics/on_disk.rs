//! Findings that need more than files with text in them.
