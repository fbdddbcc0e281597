//! The content tree on disk: which files there are, each read within bounds.
