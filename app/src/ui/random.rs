//! Chance that falls the same way each time, so that a drawing never changes between visits.

/// Sebastiano Vigna's `SplitMix64`: small, even in all bits, and good enough for dots.
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number in `0.0..1.0`.
    #[allow(clippy::cast_precision_loss, reason = "53 bits are exactly what an f64 holds")]
    pub(super) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_same_seed_tells_the_same_numbers() {
        let draw = |seed| {
            let mut random = Random::seeded(seed);
            (0..5).map(|_| random.unit()).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).iter().all(|n| (0.0..1.0).contains(n)));
    }
}
