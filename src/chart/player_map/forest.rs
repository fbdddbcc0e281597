//! Who reports to whom, made a forest: lines to nobody left out, circles cut.

/// Trees of people, by their places.
#[derive(Debug, PartialEq, Eq)]
pub struct Forest {
    /// Those without a manager, in order.
    pub roots: Vec<usize>,
    /// The reports of each, in order.
    pub reports: Vec<Vec<usize>>,
}

impl Forest {
    /// The forest of these managers. A circle is cut at its first member, who becomes a root.
    pub fn new(managers: &[Option<usize>]) -> Self {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            No,
            OnThisPath,
            Done,
        }
        let mut parents = managers.to_vec();
        for (place, parent) in parents.iter_mut().enumerate() {
            *parent = parent.filter(|manager| *manager < managers.len() && *manager != place);
        }
        let mut seen = vec![Seen::No; parents.len()];
        for start in 0..parents.len() {
            let mut path = Vec::new();
            let mut next = Some(start);
            while let Some(at) = next {
                match seen[at] {
                    Seen::Done => break,
                    Seen::OnThisPath => {
                        let circle = path.iter().skip_while(|member| **member != at);
                        if let Some(first) = circle.min() {
                            parents[*first] = None;
                        }
                        break;
                    }
                    Seen::No => {
                        seen[at] = Seen::OnThisPath;
                        path.push(at);
                        next = parents[at];
                    }
                }
            }
            for member in path {
                seen[member] = Seen::Done;
            }
        }
        let mut forest = Self { roots: Vec::new(), reports: vec![Vec::new(); parents.len()] };
        for (place, parent) in parents.iter().enumerate() {
            match parent {
                Some(parent) => forest.reports[*parent].push(place),
                None => forest.roots.push(place),
            }
        }
        forest
    }

    /// Everyone, managers before their reports.
    pub fn top_down(&self) -> Vec<usize> {
        let mut order = self.roots.clone();
        let mut next = 0;
        while let Some(place) = order.get(next) {
            order.extend(&self.reports[*place]);
            next += 1;
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn circles_are_cut_and_lines_to_nobody_left_out() {
        // 0 → 2 → 1 → 0 is a circle with 3 hanging on it; 4 reports to itself, 5 to nobody there.
        let forest = Forest::new(&[Some(2), Some(0), Some(1), Some(1), Some(4), Some(99)]);
        assert_eq!(forest.roots, [0, 4, 5]);
        assert_eq!(forest.reports, [vec![1], vec![2, 3], vec![], vec![], vec![], vec![]]);
    }

    proptest! {
        #[test]
        fn everyone_stands_in_the_forest_once(managers in proptest::collection::vec(proptest::option::of(0..30_usize), 0..30)) {
            let forest = Forest::new(&managers);
            let mut order = forest.top_down();
            order.sort_unstable();
            prop_assert_eq!(order, (0..managers.len()).collect::<Vec<_>>());
        }
    }
}
