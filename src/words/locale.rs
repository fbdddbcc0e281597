//! Dates and numbers as readers of a language write them, and the order in which they look for names,
//! by the tables of Unicode's CLDR.
//!
//! Made once for a site and shared by every thread. Amounts never pass through floating point.

use super::language::{Direction, Language};
use crate::schema::Date;
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::input::{Decimal as Digits, SignDisplay};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::preferences::extensions::unicode::keywords::NumberingSystem;
use icu_locale_core::subtags::subtag;
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt::Display;
use std::sync::Arc;

/// How a language, and a region where the site names one, write dates and numbers.
#[derive(Debug, Clone)]
pub struct Locale {
    tag: String,
    direction: Direction,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_of_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    numbers: DecimalFormatter,
    names: Arc<CollatorBorrowed<'static>>,
}

impl Locale {
    /// The conventions of a language by its tag, `en` or `en-GB`; `None` where
    /// [`Words::of`](super::Words::of) has no table.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        let (language, id) = Language::of(language)?;
        let conventions = icu_locale_core::Locale::from(language.conventions(&id));
        // The digits of texts, addresses and documents.
        let latin =
            NumberingSystem::try_from(icu_locale_core::extensions::unicode::Value::from_subtag(Some(subtag!("latn"))))
                .ok();
        let mut dates = DateTimeFormatterPreferences::from(&conventions);
        dates.numbering_system = latin;
        let mut numbers = DecimalFormatterPreferences::from(&conventions);
        numbers.numbering_system = latin;
        let mut names = CollatorPreferences::from(&conventions);
        names.numeric_ordering = Some(CollationNumericOrdering::True);
        Some(Self {
            tag: id.to_string(),
            direction: language.direction,
            day: FixedCalendarDateTimeFormatter::try_new(dates, YMD::medium()).ok()?,
            day_of_year: FixedCalendarDateTimeFormatter::try_new(dates, MD::medium()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new(dates, YM::medium()).ok()?,
            numbers: DecimalFormatter::try_new(numbers, icu_decimal::options::DecimalFormatterOptions::default())
                .ok()?,
            names: Arc::new(Collator::try_new(names, CollatorOptions::default()).ok()?),
        })
    }

    /// The BCP 47 tag for pages, with the script where it has to be told: `zh-Hans`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The way in which the language is written.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// A day with its year: `24 Nov 2026`, `2026年11月24日`.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.day.format(&day).to_string())
    }

    /// A day within a year: `24 Nov`, `11月24日`.
    #[must_use]
    pub fn day_of_year(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.day_of_year.format(&day).to_string())
    }

    /// The month in which a day lies: `Nov 2026`, `2026年11月`.
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |day| self.month.format(&day).to_string())
    }

    /// An amount, with two decimals where it is not whole: `1,250,000`, `−1,250.50`.
    #[must_use]
    pub fn amount(&self, amount: Decimal) -> String {
        let amount = amount.round_dp(2).normalize();
        self.written(&amount, |digits| {
            if amount.scale() > 0 {
                digits.absolute.pad_end(-2);
            }
        })
    }

    /// A number with all its decimals.
    #[must_use]
    pub fn number(&self, number: impl Display) -> String {
        let text = number.to_string();
        // Most numbers on pages: up to 999 every language writes them alike.
        let is_small = (1..=3).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
        if is_small { text } else { self.written(&text, |_| {}) }
    }

    /// A score with its sign and at most two decimals: `+0.4`, `−1`, `0`.
    #[must_use]
    pub fn score(&self, score: f64) -> String {
        let hundredths = (score * 100.0).round();
        self.written(&hundredths, |digits| {
            digits.multiply_pow10(-2);
            digits.absolute.trim_end();
            digits.absolute.trim_start();
            digits.apply_sign_display(SignDisplay::ExceptZero);
        })
    }

    /// The order of two names, as the language sorts them: accents and capitals count little, a number
    /// as what it is, `9` before `10`; Chinese by its sounds. The tables that readers sort in their
    /// browser have the same order. Only the same name is equal.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.names.compare(one, other).then_with(|| one.cmp(other))
    }

    /// What cannot be taken apart as a number stays as it is.
    fn written(&self, number: &impl Display, change: impl FnOnce(&mut Digits)) -> String {
        let text = number.to_string();
        let Ok(mut digits) = Digits::try_from_str(&text) else { return text };
        change(&mut digits);
        // A minus as wide as a plus, and not a hyphen at which a line may break.
        self.numbers.format(&digits).to_string().replace('-', "−")
    }
}

fn calendar(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn of(tag: &str) -> Locale {
        Locale::of(tag).unwrap()
    }

    #[test]
    fn dates_are_written_as_each_region_does() {
        let day = date(2026, 9, 4);
        let written = |tag: &str| {
            let locale = of(tag);
            [locale.day(day), locale.day_of_year(day), locale.month(day)]
        };
        assert_eq!(written("en"), ["4 Sept 2026", "4 Sept", "Sept 2026"]);
        assert_eq!(written("en-GB"), ["4 Sept 2026", "4 Sept", "Sept 2026"]);
        assert_eq!(written("en-US"), ["Sep 4, 2026", "Sep 4", "Sep 2026"]);
        assert_eq!(written("zh"), ["2026年9月4日", "9月4日", "2026年9月"]);
        assert_eq!(written("zh-CN"), written("zh"));
    }

    #[test]
    fn amounts_are_grouped_and_exact() {
        let amount = |text: &str| of("en").amount(text.parse().unwrap());
        assert_eq!(amount("1250000"), "1,250,000");
        assert_eq!(amount("999"), "999");
        assert_eq!(amount("-1250.5"), "−1,250.50");
        assert_eq!(amount("0"), "0");
        assert_eq!(amount("0.005"), "0");
        // More digits than floating point could hold.
        assert_eq!(amount("79228162514264337593543950335"), "79,228,162,514,264,337,593,543,950,335");
        assert_eq!(amount("90071992547409.93"), "90,071,992,547,409.93");
        assert_eq!(of("zh").amount("1250000.10".parse().unwrap()), "1,250,000.10");
    }

    #[test]
    fn scores_have_signs_and_at_most_two_decimals() {
        let locale = of("en");
        let score = |score: f64| locale.score(score);
        assert_eq!(score(0.4), "+0.4");
        assert_eq!(score(-1.0), "−1");
        assert_eq!(score(0.0), "0");
        assert_eq!(score(-0.001), "0");
        assert_eq!(score(1.0 / 3.0), "+0.33");
        assert_eq!(score(-12.0), "−12");
        assert_eq!(score(f64::NAN), "NaN");
        assert_eq!(locale.number("0.0061"), "0.0061");
        assert_eq!(locale.number(12_345_usize), "12,345");
    }

    #[test]
    fn names_stand_where_readers_look_for_them() {
        let sorted = |tag: &str| {
            let names =
                ["上海水务", "Zebra", "Deal 10", "阿里", "Ålvik", "北京能源", "apple", "Deal 9", "大连港", "Apple"];
            let mut names = names.to_vec();
            names.sort_by(|a, b| of(tag).compare(a, b));
            names.join(" ")
        };
        assert_eq!(sorted("en"), "Ålvik apple Apple Deal 9 Deal 10 Zebra 上海水务 北京能源 大连港 阿里");
        assert_eq!(sorted("en-US"), sorted("en"));
        // a, bei, da, shang.
        assert_eq!(sorted("zh"), "阿里 北京能源 大连港 上海水务 Ålvik apple Apple Deal 9 Deal 10 Zebra");
        // Two ways to write one letter, and still two names.
        let (whole, put_together) = ("\u{C5}lvik", "A\u{30A}lvik");
        assert_eq!(of("en").compare(whole, whole), Ordering::Equal);
        assert_ne!(of("en").compare(whole, put_together), Ordering::Equal);
        assert_eq!(of("en").compare(whole, put_together), of("en").compare(put_together, whole).reverse());
    }

    #[test]
    fn a_locale_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
    }
}
