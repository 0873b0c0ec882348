//! What the clinic sees: one page, one file.
