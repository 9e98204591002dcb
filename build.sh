#!/usr/bin/env bash
# Builds, serves and tests the calculator. What is missing is fetched: the wasm target, the wasm-bindgen command line
# tool of the version in Cargo.lock, the npm packages of the lock file, and for the tests the browsers.
set -euo pipefail
cd "$(dirname "$0")"

readonly TOOLS=target/tools
readonly WASM_TARGET=wasm32-unknown-unknown
readonly WASM_FEATURES=(
  --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext
  --enable-reference-types --enable-multivalue --enable-mutable-globals
)
# Tried one by one against the size of the first load.
readonly WASM_PASSES=(--flatten --rereloop --simplify-locals-notee-nostructure --local-cse -Oz --gufa-optimizing -Oz --converge)

main() {
  case "${1:-build}" in
    build) build ;;
    serve) build; serve ;;
    test) build; run_tests ;;
    check) build; check ;;
    check-stories) check_stories ;;
    bench) build; run_bench ;;
    *)
      echo "usage: ./build.sh [build | serve | test | check | check-stories | bench]" >&2
      exit 2
      ;;
  esac
}

say() { printf '\n== %s\n' "$*"; }

need() {
  command -v "$1" >/dev/null || {
    echo "$1 is missing: $2" >&2
    exit 1
  }
}

# --- build ------------------------------------------------------------------------------------------------------------

build() {
  need cargo "install stable Rust with rustup"
  need npm "install Node 20 or later"
  wasm_target
  npm_packages
  wasm_module
  margin_images
  say "dist"
  node www/build/build.js
}

wasm_target() {
  rustup target list --installed 2>/dev/null | grep -qx "$WASM_TARGET" || rustup target add "$WASM_TARGET"
}

npm_packages() {
  # npm keeps a copy of the lock file it installed from; the copy differs in form, so the time is what tells.
  [ www/node_modules/.package-lock.json -nt www/package-lock.json ] || npm ci --prefix www --no-audit --no-fund
}

wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  if [ "$("$TOOLS/bin/wasm-bindgen" --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
    say "wasm-bindgen $version, once"
    cargo install wasm-bindgen-cli --version "$version" --locked --root "$TOOLS"
  fi
}

wasm_module() {
  wasm_bindgen
  # A first visit loads a module without what only the folded parts call, and with glue of its own.
  module core calculator
  module answer answer --no-default-features
}

# The glue `$1`.js and the module `$2`.wasm; what follows is for cargo.
module() {
  local glue=$1 module=$2
  shift 2
  say "$module.wasm"
  # Without the remapping, panic messages would carry the builder's home directory; without the limit, running out of
  # memory takes ten seconds to fail. What a visit needs is there from the beginning, so that memory need not grow: WebKit
  # now and then trips over that. With less inlined the module is 2 % smaller and as fast.
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$PWD=. -C link-arg=--initial-memory=8388608 -C link-arg=--max-memory=67108864 -C llvm-args=-inline-threshold=50" \
    cargo build --release --lib --target "$WASM_TARGET" "$@"
  "$TOOLS/bin/wasm-bindgen" --target web --out-dir target/wasm --out-name "$glue" --remove-producers-section \
    --omit-default-module-path --experimental-reset-state-function \
    "target/$WASM_TARGET/release/ai_savings_calculator.wasm"
  # Optimising is slow: only when the module changed.
  if ! cmp -s "target/wasm/${glue}_bg.wasm" "target/wasm/$module-unoptimised.wasm"; then
    www/node_modules/.bin/wasm-opt "${WASM_PASSES[@]}" "${WASM_FEATURES[@]}" "target/wasm/${glue}_bg.wasm" \
      -o "target/wasm/$module.wasm"
    cp "target/wasm/${glue}_bg.wasm" "target/wasm/$module-unoptimised.wasm"
  fi
}

# For places that run no script: the margin of every story and preset.
margin_images() {
  say "images"
  cargo run --quiet --example margin-images -- target/images
}

# --- serve ------------------------------------------------------------------------------------------------------------

serve() {
  say "serving dist/; stop with Ctrl-C"
  exec node www/build/serve.js
}

# --- check ------------------------------------------------------------------------------------------------------------

check() {
  say "rustfmt, clippy"
  cargo fmt --check
  cargo clippy --all-targets -- -D warnings
  cargo clippy --lib --test web --target "$WASM_TARGET" -- -D warnings
  cargo clippy --lib --no-default-features --target "$WASM_TARGET" -- -D warnings
  say "tsc, biome"
  www/node_modules/.bin/tsc --project www
  www/node_modules/.bin/tsc --project www/build
  (cd www && node_modules/.bin/biome check --error-on-warnings .)
  check_stories
}

check_stories() {
  say "stories"
  cargo run --quiet --example check-stories
}

# --- test -------------------------------------------------------------------------------------------------------------

# The expected numbers of the tests are those that the reference model gives.
reference() {
  need python3 "install Python 3.10 or later; the reference model needs nothing else"
  say "reference"
  PYTHONDONTWRITEBYTECODE=1 python3 -m unittest discover tests/reference
  PYTHONDONTWRITEBYTECODE=1 python3 tests/reference/generate.py --check
}

run_tests() {
  check
  reference
  browsers
  say "package, in bundlers"
  node tests/bundlers/build.js
  say "engine and package, in Node"
  node --test tests/node/
  say "boundary, in Chromium and Firefox"
  boundary_tests
  say "native and browsers"
  # Each browser takes a core; more than two at a time starve each other.
  RUST_TEST_THREADS="${RUST_TEST_THREADS:-2}" cargo test --no-fail-fast
}

boundary_tests() {
  local runner="CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$TOOLS/bin/wasm-bindgen-test-runner"
  env "$runner" CHROMEDRIVER="$(command -v chromedriver)" cargo test --target "$WASM_TARGET" --test web
  env "$runner" GECKODRIVER="$PWD/$TOOLS/bin/geckodriver" cargo test --target "$WASM_TARGET" --test web
}

# What the browser tests drive, by the Debian package that brings it.
browsers() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  command -v firefox-esr >/dev/null || missing+=(firefox-esr)
  command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
  command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
  if [ "${#missing[@]}" -gt 0 ]; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      say "installing ${missing[*]}"
      apt-get update -qq
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-dejavu-core
    else
      echo "For the browser tests, install: ${missing[*]} (names of Debian's packages)" >&2
      [ -z "${CI:-}" ] || exit 1
    fi
  fi
  if ! [ -x "$TOOLS/bin/geckodriver" ]; then
    say "geckodriver, once"
    cargo install geckodriver --locked --root "$TOOLS"
  fi
}

# --- bench ------------------------------------------------------------------------------------------------------------

run_bench() {
  browsers
  say "a slider move, in Chromium"
  cargo bench --bench frame
}

main "$@"
