//! The few parts of a page that need the device. An island's words are props: nothing here speaks.
