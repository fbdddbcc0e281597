# Sourced at the root of the repository: builds the program, and with it the sample, on the day that
# its story is told.

cargo build --release --quiet
target=$(realpath "${CARGO_TARGET_DIR:-target}")
export SALESBOOK="$target/release/salesbook"
export SALESBOOK_SITE="$target/browser/site"
export SALESBOOK_TODAY=2026-11-24
"$SALESBOOK" build --quiet --today "$SALESBOOK_TODAY" --out "$SALESBOOK_SITE"

# The same playbook with its pages in Chinese.
export SALESBOOK_SITE_ZH="$target/browser/site-zh"
source_zh="$target/browser/source-zh"
rm -rf "$source_zh"
mkdir -p "$source_zh"
cp -r content "$source_zh/"
sed 's/^language = "en"$/language = "zh"/' site.toml > "$source_zh/site.toml"
"$SALESBOOK" build --quiet --root "$source_zh" --today "$SALESBOOK_TODAY" --out "$SALESBOOK_SITE_ZH"

# Maps of key players that are hard to draw; what `check` finds in them is of no interest.
export SALESBOOK_GALLERY="$target/browser/gallery"
"$SALESBOOK" build --root tests/gallery --quiet --today "$SALESBOOK_TODAY" --out "$SALESBOOK_GALLERY" 2> /dev/null
