//! The one shape all drawings are made of.

use std::fmt::Write as _;

/// Adds a circle to an SVG fragment. Numbers and a class of ours only, so safe as inner HTML.
pub(super) fn put_circle(svg: &mut String, class: &str, x: f64, y: f64, r: f64) {
    let class = if class.is_empty() {
        String::new()
    } else {
        format!(r#" class="{class}""#)
    };
    // Writing to a String cannot fail.
    let _ = write!(svg, r#"<circle{class} cx="{x:.1}" cy="{y:.1}" r="{r:.1}"/>"#);
}
