use std::fmt::Write;

/// How many rows one statement takes. SQLite looks each numbered parameter up among those before it, so very long statements cost more by the
/// row. A full one is kept prepared for the next: four of them make a batch of pushes.
pub(crate) const CHUNK: usize = 64;

/// The placeholders of a list of `rows` rows of `columns` columns, counted on from `$first`: `($1, $2), ($3, $4)`. Both engines call the columns
/// of `(VALUES …)` `column1`, `column2` … Join from it with CROSS JOIN, never `(a, b) IN (VALUES …)`: SQLite reads the whole table for that.
pub(crate) fn values(first: usize, rows: usize, columns: usize) -> String {
    let mut list = String::new();
    for row in 0..rows {
        list.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            let _ = write!(
                list,
                "{}${}",
                if column == 0 { "" } else { ", " },
                first + row * columns + column
            );
        }
        list.push(')');
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_count_on_row_by_row() {
        assert_eq!(values(2, 2, 3), "($2, $3, $4), ($5, $6, $7)");
        assert_eq!(values(1, 3, 1), "($1), ($2), ($3)");
    }
}
