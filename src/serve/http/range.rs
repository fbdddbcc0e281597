//! Which part of a file a request asks for.

use std::ops::Range;

/// What is sent of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// It asks for bytes that the file does not have.
    Beyond,
}

/// The part that the value of a `Range` header means, of a file of `length` bytes. One range is
/// understood; several, or anything else, get the whole file, as HTTP allows.
pub fn part(value: Option<&str>, length: u64) -> Part {
    let Some(spec) = value.and_then(|value| value.trim().strip_prefix("bytes=")) else { return Part::Whole };
    let Some((first, last)) = spec.trim().split_once('-') else { return Part::Whole };
    let number = |text: &str| -> Option<u64> {
        (!text.is_empty() && text.len() <= 19 && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    match (first.trim(), last.trim()) {
        ("", last) => match number(last) {
            None => Part::Whole,
            Some(0) => Part::Beyond,
            Some(_) if length == 0 => Part::Beyond,
            Some(count) => Part::Bytes(length.saturating_sub(count)..length),
        },
        (first, last) => {
            let (Some(first), last_number) = (number(first), number(last)) else { return Part::Whole };
            let end = match last_number {
                None if last.is_empty() => length,
                None => return Part::Whole,
                Some(last) if last < first => return Part::Whole,
                Some(last) => length.min(last + 1),
            };
            if first >= length { Part::Beyond } else { Part::Bytes(first..end) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_part_is_never_empty_and_never_beyond(value in "bytes=[0-9]{0,21}-[0-9]{0,21}", length in any::<u64>()) {
            if let Part::Bytes(range) = part(Some(&value), length) {
                prop_assert!(range.start < range.end && range.end <= length, "{range:?} of {length}");
            }
        }
    }

    #[test]
    fn one_range_is_understood() {
        let cases: &[(&str, Part)] = &[
            ("bytes=0-0", Part::Bytes(0..1)),
            ("bytes=2-5", Part::Bytes(2..6)),
            ("bytes=2-", Part::Bytes(2..10)),
            ("bytes=2-99", Part::Bytes(2..10)),
            ("bytes=-3", Part::Bytes(7..10)),
            ("bytes=-99", Part::Bytes(0..10)),
            ("bytes=10-", Part::Beyond),
            ("bytes=-0", Part::Beyond),
            ("bytes=5-2", Part::Whole),
            ("bytes=0-1,3-4", Part::Whole),
            ("bytes=a-b", Part::Whole),
            ("bytes=-", Part::Whole),
            ("bytes=+1-2", Part::Whole),
            ("bytes=1-99999999999999999999", Part::Whole),
            ("bytes=99999999999999999999-", Part::Whole),
            ("bytes=9999999999999999999-", Part::Beyond),
            ("lines=1-2", Part::Whole),
        ];
        for (value, expected) in cases {
            assert_eq!(part(Some(value), 10), *expected, "{value}");
        }
        assert_eq!(part(None, 10), Part::Whole);
        assert_eq!(part(Some("bytes=0-"), 0), Part::Beyond);
        assert_eq!(part(Some("bytes=-1"), 0), Part::Beyond);
    }
}
