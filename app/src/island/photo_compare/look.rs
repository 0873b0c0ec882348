//! How far in one looks, and where. Pure, so that it can be tried without a browser.

/// No photo is kept so large that more would show more.
const NEAREST: f64 = 8.0;
/// One press of a key or a button.
pub(super) const STEP: f64 = 1.4;
/// How far one press of an arrow goes, in frames.
pub(super) const WAY: f64 = 0.1;

/// A place in a frame: from its middle, as a share of its width and height (-0.5 to 0.5).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Place {
    pub x: f64,
    pub y: f64,
}

/// What both frames show: the photo so many times as large, its middle shifted by `shift`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub zoom: f64,
    pub shift: Place,
}

impl Look {
    pub const WHOLE: Self = Self {
        zoom: 1.0,
        shift: Place { x: 0.0, y: 0.0 },
    };

    pub fn is_whole(self) -> bool {
        self.zoom <= 1.0
    }

    /// Nearer by a factor (below 1: away), so that what lies at `at` stays there.
    pub fn nearer(self, factor: f64, at: Place) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, NEAREST);
        let factor = zoom / self.zoom;
        let shift = Place {
            x: at.x - (at.x - self.shift.x) * factor,
            y: at.y - (at.y - self.shift.y) * factor,
        };
        Self { zoom, shift }.within()
    }

    pub fn moved(self, x: f64, y: f64) -> Self {
        let shift = Place {
            x: self.shift.x + x,
            y: self.shift.y + y,
        };
        Self { shift, ..self }.within()
    }

    /// The frame is always filled.
    fn within(self) -> Self {
        let most = (self.zoom - 1.0) / 2.0;
        let shift = Place {
            x: self.shift.x.clamp(-most, most),
            y: self.shift.y.clamp(-most, most),
        };
        Self { shift, ..self }
    }

    /// What a key does; `None` for one that does nothing here.
    pub fn after_key(self, key: &str) -> Option<Self> {
        let middle = Place::default();
        Some(match key {
            "+" | "=" => self.nearer(STEP, middle),
            "-" | "_" => self.nearer(1.0 / STEP, middle),
            "0" => Self::WHOLE,
            // A whole photo goes nowhere: the page may scroll.
            _ if self.is_whole() => return None,
            "ArrowLeft" => self.moved(WAY, 0.0),
            "ArrowRight" => self.moved(-WAY, 0.0),
            "ArrowUp" => self.moved(0.0, WAY),
            "ArrowDown" => self.moved(0.0, -WAY),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn what_is_pointed_at_stays_where_it_is() {
        let at = Place { x: 0.2, y: -0.1 };
        let look = Look::WHOLE.nearer(2.0, Place::default());
        // Of the photo, this lies there.
        let seen = |look: Look| ((at.x - look.shift.x) / look.zoom, (at.y - look.shift.y) / look.zoom);
        let (before, after) = (seen(look), seen(look.nearer(1.5, at)));
        assert!(
            near(before.0, after.0) && near(before.1, after.1),
            "{before:?} {after:?}"
        );
    }

    #[test]
    fn the_frame_is_always_filled_and_the_way_back_ends_at_the_whole() {
        let mut look = Look::WHOLE.nearer(4.0, Place { x: 0.5, y: 0.5 });
        for _ in 0..50 {
            look = look.moved(-0.3, 0.7);
            let most = (look.zoom - 1.0) / 2.0;
            assert!(look.shift.x.abs() <= most && look.shift.y.abs() <= most, "{look:?}");
        }
        assert_eq!(look.nearer(0.01, Place { x: 0.1, y: 0.0 }), Look::WHOLE);
        assert!(near(Look::WHOLE.nearer(100.0, Place::default()).zoom, NEAREST));
    }

    #[test]
    fn arrows_go_nowhere_while_the_whole_photo_shows() {
        assert_eq!(Look::WHOLE.after_key("ArrowLeft"), None);
        let closer = Look::WHOLE.after_key("+").unwrap();
        assert!(closer.after_key("ArrowLeft").unwrap().shift.x > 0.0);
        assert_eq!(closer.after_key("0"), Some(Look::WHOLE));
        assert_eq!(closer.after_key("a"), None);
    }
}
