//! Small drawings of how a scalp may look and feel: a piece of skin with its dots, and on it as much of a symptom as a step means.

use std::fmt::Write;

/// The inside of an SVG of 64 × 48; its colours are classes of `style/part/scale.css`. Silent: the words stand beside it.
pub fn picture(symptom: &str, step: &str) -> String {
    let mut svg = skin();
    match symptom {
        "redness" => redness(&mut svg, step),
        "swelling" => swelling(&mut svg, step),
        "warmth" => warmth(&mut svg, step),
        "itch" => itch(&mut svg, step),
        "scabs" => scabs(&mut svg, step),
        "weeping" => weeping(&mut svg, step),
        "spread" => spread(&mut svg, step),
        "fever" => fever(&mut svg, step),
        _ => {}
    }
    svg
}

/// A rounded piece of skin, stippled.
fn skin() -> String {
    let mut svg = String::from(r#"<rect class="skin" x="2" y="6" width="60" height="36" rx="12"/>"#);
    for (row, y) in [14_u32, 24, 34].into_iter().enumerate() {
        for column in 0..6 {
            let x = 11 + column * 9 + if row % 2 == 1 { 4 } else { 0 };
            if x < 58 {
                let _ = write!(svg, r#"<circle class="dot" cx="{x}" cy="{y}" r="1.3"/>"#);
            }
        }
    }
    svg
}

fn redness(svg: &mut String, step: &str) {
    let class = match step {
        "slight" => "red faint",
        "clear" => "red",
        "strong" => "red deep",
        _ => return,
    };
    let _ = write!(svg, r#"<ellipse class="{class}" cx="32" cy="24" rx="23" ry="13"/>"#);
}

/// The outline of the skin from the side: flat, raised, bulging, and running down to an eye.
fn swelling(svg: &mut String, step: &str) {
    let top = match step {
        "slight" => 17,
        "clear" => 8,
        "face" => 10,
        _ => 24,
    };
    svg.clear();
    let _ = write!(
        svg,
        r#"<path class="skin" d="M4 30 Q32 {top} 60 30 V42 H4 Z"/><path class="line" d="M4 30 Q32 {top} 60 30"/>"#
    );
    if step == "face" {
        svg.push_str(r#"<path class="line strong" d="M40 33 q6 -4 12 0"/><path class="line strong" d="M14 26 v9 m-3 -3 l3 4 l3 -4"/>"#);
    }
}

fn warmth(svg: &mut String, step: &str) {
    let waves: &[u32] = match step {
        "warm" => &[32],
        "hot" => &[18, 32, 46],
        _ => &[],
    };
    for x in waves {
        let _ = write!(
            svg,
            r#"<path class="line strong" d="M{x} 36 q-6 -6 0 -12 q6 -6 0 -12"/>"#
        );
    }
}

fn itch(svg: &mut String, step: &str) {
    let scratches: &[u32] = match step {
        "slight" => &[29],
        "strong" => &[18, 26, 34, 42],
        _ => &[],
    };
    for x in scratches {
        let _ = write!(svg, r#"<path class="line strong" d="M{x} 35 l8 -22"/>"#);
    }
}

fn scabs(svg: &mut String, step: &str) {
    match step {
        "flakes" => {
            for (x, y) in [(16, 17), (30, 28), (44, 18), (22, 34), (50, 32)] {
                let _ = write!(svg, r#"<path class="flake" d="M{x} {y} l5 1 l-1 4 l-5 -1 z"/>"#);
            }
        }
        "thick" => svg.push_str(
            r#"<path class="crust" d="M12 18 l9 -4 l8 5 l-2 9 l-11 1 z"/><path class="crust" d="M36 24 l8 -6 l9 5 l-1 10 l-12 2 z"/>"#,
        ),
        _ => {}
    }
}

fn weeping(svg: &mut String, step: &str) {
    let class = match step {
        "clear" => "drop",
        "pus" => "drop pus",
        _ => return,
    };
    for (x, y) in [(20, 18), (34, 14), (46, 22)] {
        let _ = write!(svg, r#"<path class="{class}" d="M{x} {y} q-5 8 0 12 q5 -4 0 -12 z"/>"#);
    }
}

fn spread(svg: &mut String, step: &str) {
    let (rx, ry) = if step == "none" { (9, 6) } else { (13, 8) };
    let _ = write!(svg, r#"<ellipse class="red" cx="32" cy="24" rx="{rx}" ry="{ry}"/>"#);
    let rings: &[(u32, u32)] = match step {
        "slight" => &[(18, 12)],
        "clear" => &[(19, 12), (27, 16)],
        _ => &[(15, 10)],
    };
    for (rx, ry) in rings {
        let class = if step == "none" {
            "line dashed"
        } else {
            "line dashed strong"
        };
        let _ = write!(svg, r#"<ellipse class="{class}" cx="32" cy="24" rx="{rx}" ry="{ry}"/>"#);
    }
}

/// A thermometer, and how far it has risen.
fn fever(svg: &mut String, step: &str) {
    svg.clear();
    let level = if step == "yes" { 12 } else { 30 };
    let class = if step == "yes" { "mercury high" } else { "mercury" };
    let _ = write!(
        svg,
        r#"<path class="skin" d="M28 10 a4 4 0 0 1 8 0 V30 a8 8 0 1 1 -8 0 Z"/><path class="line" d="M28 10 a4 4 0 0 1 8 0 V30 a8 8 0 1 1 -8 0 Z"/><path class="{class}" d="M32 {level} V36"/>"#
    );
}

#[cfg(test)]
mod tests {
    use super::picture;
    use care::check_in::Symptom;
    use std::collections::BTreeSet;

    #[test]
    fn every_step_of_every_symptom_is_drawn_differently() {
        for symptom in Symptom::ALL.iter().filter(|symptom| **symptom != Symptom::Pain) {
            let steps = symptom.steps();
            let drawn: BTreeSet<_> = steps.iter().map(|step| picture(symptom.key(), step)).collect();
            assert_eq!(drawn.len(), steps.len(), "{symptom:?}");
        }
    }

    #[test]
    fn a_drawing_holds_no_style_of_its_own() {
        let drawn = picture("weeping", "pus");
        assert!(!drawn.contains("style=") && !drawn.contains("fill="), "{drawn}");
    }
}
