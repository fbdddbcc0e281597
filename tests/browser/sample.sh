# Sourced at the root of the repository: builds the program, and with it the sample, on the day that
# its story is told.

cargo build --release --quiet
target=$(realpath "${CARGO_TARGET_DIR:-target}")
export SALESBOOK="$target/release/salesbook"
export SALESBOOK_SITE="$target/browser/site"
export SALESBOOK_TODAY=2026-11-24
"$SALESBOOK" build --quiet --today "$SALESBOOK_TODAY" --out "$SALESBOOK_SITE"
