//! What a patient sees: one page, one file.
