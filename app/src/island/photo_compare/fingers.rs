//! Fingers and mice on a frame: one moves the photos, two bring them nearer.

use super::look::{Look, Place};

/// A finger, and where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Finger {
    pub id: i32,
    pub at: Place,
}

/// Those that touch, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Fingers(Vec<Finger>);

impl Fingers {
    pub fn down(&mut self, finger: Finger) {
        self.up(finger.id);
        self.0.push(finger);
    }

    pub fn up(&mut self, id: i32) {
        self.0.retain(|known| known.id != id);
    }

    /// What is seen after a finger went there. `wide`: the frame's width over its height, by which distances compare.
    pub fn moved(&mut self, to: Finger, look: Look, wide: f64) -> Look {
        let before = self.0.clone();
        let Some(known) = self.0.iter_mut().find(|known| known.id == to.id) else {
            return look;
        };
        known.at = to.at;
        match (before.as_slice(), self.0.as_slice()) {
            ([one], [now]) => look.moved(now.at.x - one.at.x, now.at.y - one.at.y),
            ([a, b, ..], [c, d, ..]) => {
                let (was, is) = (middle(a, b), middle(c, d));
                let factor = apart(c, d, wide) / apart(a, b, wide).max(0.01);
                look.moved(is.x - was.x, is.y - was.y).nearer(factor, is)
            }
            _ => look,
        }
    }
}

fn middle(one: &Finger, other: &Finger) -> Place {
    Place {
        x: f64::midpoint(one.at.x, other.at.x),
        y: f64::midpoint(one.at.y, other.at.y),
    }
}

fn apart(one: &Finger, other: &Finger, wide: f64) -> f64 {
    ((one.at.x - other.at.x) * wide).hypot(one.at.y - other.at.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finger(id: i32, x: f64, y: f64) -> Finger {
        Finger { id, at: Place { x, y } }
    }

    #[test]
    fn two_fingers_that_part_bring_the_photos_nearer() {
        let mut fingers = Fingers::default();
        fingers.down(finger(1, -0.1, 0.0));
        fingers.down(finger(2, 0.1, 0.0));
        let look = fingers.moved(finger(2, 0.3, 0.0), Look::WHOLE, 1.0);
        assert!((look.zoom - 2.0).abs() < 1e-9, "{look:?}");
        fingers.up(1);
        let moved = fingers.moved(finger(2, 0.2, 0.0), look, 1.0);
        assert!(moved.shift.x < look.shift.x, "the one that stays moves them: {moved:?}");
    }

    #[test]
    fn a_finger_that_did_not_come_down_here_moves_nothing() {
        assert_eq!(
            Fingers::default().moved(finger(1, 0.4, 0.4), Look::WHOLE, 1.0),
            Look::WHOLE
        );
    }
}
