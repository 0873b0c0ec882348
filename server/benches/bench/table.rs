//! One table for everything: what, measured, baseline, ratio, budget.

use std::fmt;

/// One thing that was measured.
pub struct Row {
    /// What, and over how many.
    pub what: String,
    pub measured: String,
    /// In the same run, on the same machine; "–" where the budget is absolute.
    pub baseline: String,
    pub ratio: Option<f64>,
    pub budget: String,
    pub kept: bool,
}

impl Row {
    /// A value that has to stay at or below a limit.
    pub fn at_most(what: impl Into<String>, value: f64, limit: f64, unit: &str) -> Self {
        Self {
            what: what.into(),
            measured: format!("{} {unit}", short(value)),
            baseline: "–".into(),
            ratio: None,
            budget: format!("≤ {} {unit}", short(limit)),
            kept: value <= limit,
        }
    }

    /// A value without a limit: it is only told.
    pub fn told(what: impl Into<String>, value: f64, unit: &str) -> Self {
        Self {
            budget: "–".into(),
            kept: true,
            ..Self::at_most(what, value, f64::INFINITY, unit)
        }
    }

    /// How many times the baseline: at least `least`.
    pub fn times_at_least(what: impl Into<String>, value: f64, baseline: f64, least: f64, unit: &str) -> Self {
        Self::times(
            what,
            value,
            baseline,
            unit,
            format!("≥ {least} ×"),
            value / baseline >= least,
        )
    }

    /// How many times the baseline: at most `most`.
    pub fn times_at_most(what: impl Into<String>, value: f64, baseline: f64, most: f64, unit: &str) -> Self {
        Self::times(
            what,
            value,
            baseline,
            unit,
            format!("≤ {most} ×"),
            value / baseline <= most,
        )
    }

    fn times(what: impl Into<String>, value: f64, baseline: f64, unit: &str, budget: String, kept: bool) -> Self {
        Self {
            what: what.into(),
            measured: format!("{} {unit}", short(value)),
            baseline: format!("{} {unit}", short(baseline)),
            ratio: Some(value / baseline),
            budget,
            kept,
        }
    }
}

/// Three digits that matter, with thousands parted.
fn short(value: f64) -> String {
    if value.abs() < 100.0 {
        let text = format!("{value:.2}");
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    let digits = format!("{value:.0}");
    let mut parted = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) && digit.is_ascii_digit() {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

#[derive(Default)]
pub struct Table(pub Vec<Row>);

impl Table {
    pub fn kept(&self) -> bool {
        self.0.iter().all(|row| row.kept)
    }
}

/// Markdown, with the columns in line.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["what", "measured", "baseline", "ratio", "budget", ""].map(str::to_owned);
        let cells = self.0.iter().map(|row| {
            let ratio = row.ratio.map_or("–".into(), |ratio| format!("{ratio:.2} ×"));
            let kept = if row.kept { "kept" } else { "MISSED" };
            [
                row.what.clone(),
                row.measured.clone(),
                row.baseline.clone(),
                ratio,
                row.budget.clone(),
                kept.into(),
            ]
        });
        let lines: Vec<_> = std::iter::once(head).chain(cells).collect();
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<_> = (0..6).map(width).collect();
        for (n, line) in lines.iter().enumerate() {
            for (cell, width) in line.iter().zip(&widths) {
                write!(f, "| {cell:width$} ")?;
            }
            writeln!(f, "|")?;
            if n == 0 {
                for width in &widths {
                    write!(f, "|{}", "-".repeat(width + 2))?;
                }
                writeln!(f, "|")?;
            }
        }
        Ok(())
    }
}
