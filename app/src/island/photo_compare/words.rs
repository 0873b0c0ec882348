//! What the comparison of photos says.

words! {
    /// What [`super::PhotoCompare`] says.
    CompareWords {
        /// The two ways to compare.
        how "pair-how"
        beside "pair-beside"
        slide "pair-slide"
        /// Which earlier photo.
        with "pair-with"
        nearer "pair-nearer"
        away "pair-away"
        whole "pair-whole"
        /// The frames, and how to move in them.
        frames "pair-frames"
        help "pair-help"
        handle "pair-handle"
    }
}
