//! Chance that is the same every time: a small generator with a seed.

/// Chance, by Sebastiano Vigna's SplitMix64.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The chance that follows from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Chance of its own for the `n`-th of many things, so that one does not change the next.
    pub const fn branch(&self, n: u64) -> Self {
        Self(self.0 ^ (n.wrapping_add(1)).wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    #[allow(clippy::cast_possible_truncation, reason = "the remainder is below `end`")]
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Whether something that happens in `percent` of all cases happens.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
