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

readonly USAGE='usage: ./build.sh [command]

  build          makes dist/; the default
  serve          builds, and serves dist/ on http://127.0.0.1:8000/, or on the port in PORT
  dev            the same, and rebuilds and reloads the page when a file changes
  check          builds, and runs the linters
  check-stories  checks the stories in www/stories
  test           builds, and runs the linters and every test
  rounds [N]     builds, and runs the browser tests N times, 20 by default, on a machine that is kept busy
  bench          builds, and measures a slider move in a browser'

main() {
  case "${1:-build}" in
    build) build ;;
    serve) build; serve ;;
    dev) build; dev ;;
    test) need_tools cargo node npm python3; need_python; build; run_tests ;;
    check) build; check ;;
    check-stories) need_tools cargo; check_stories ;;
    rounds) rounds "${2:-20}" ;;
    bench) build; run_bench ;;
    help | -h | --help) echo "$USAGE" ;;
    *)
      echo "$1 is not a command of build.sh." >&2
      echo "$USAGE" >&2
      exit 2
      ;;
  esac
}

say() { printf '\n== %s\n' "$*"; }

fail() {
  echo "$*" >&2
  exit 1
}

# --- tools ------------------------------------------------------------------------------------------------------------

# Names every tool that is missing, each in a sentence.
need_tools() {
  local tool missing=0
  for tool in "$@"; do
    command -v "$tool" >/dev/null && continue
    missing=1
    case "$tool" in
      cargo) echo "cargo is missing: install stable Rust, see https://rustup.rs." >&2 ;;
      node | npm) echo "$tool is missing: install Node 20 or later with npm, see https://nodejs.org." >&2 ;;
      python3) echo "python3 is missing: install Python 3.10 or later; the reference model needs nothing else." >&2 ;;
      *) echo "$tool is missing." >&2 ;;
    esac
  done
  [ "$missing" = 0 ] || exit 1
}

need_node() {
  need_tools node npm
  node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ||
    fail "Node $(node --version) is too old: install Node 20 or later, see https://nodejs.org."
}

need_python() {
  need_tools python3
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
    fail "$(python3 --version) is too old: install Python 3.10 or later."
}

# --- build ------------------------------------------------------------------------------------------------------------

build() {
  need_tools cargo node npm
  need_node
  wasm_target
  npm_packages
  wasm_module
  margin_images
  say "dist"
  node www/build/build.js
}

# The product in pseudo-languages, which only tests and developers see.
pseudo_languages() {
  say "pseudo-languages"
  PSEUDO=en-XA node www/build/build.js
  PSEUDO=ar-XB node www/build/build.js
}

wasm_target() {
  # Some distributions package the target themselves, without rustup.
  [ ! -d "$(rustc --print target-libdir --target "$WASM_TARGET" 2>/dev/null)" ] || return 0
  command -v rustup >/dev/null ||
    fail "The Rust target $WASM_TARGET is missing: install it with rustup (https://rustup.rs) or from your distribution."
  rustup target add "$WASM_TARGET" ||
    fail "The Rust target $WASM_TARGET is missing, and rustup could not add it."
}

npm_packages() {
  # npm keeps a copy of the lock file it installed from; the copy differs in form, so compare the times.
  [ www/node_modules/.package-lock.json -nt www/package-lock.json ] && return
  # npm empties the folder before it installs; behind a link it would empty somebody else's.
  if [ -L www/node_modules ]; then
    [ -d www/node_modules/esbuild ] || fail "www/node_modules is a link to a folder without the packages: install them there."
    return 0
  fi
  npm ci --prefix www --no-audit --no-fund
}

wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  if [ "$("$TOOLS/bin/wasm-bindgen" --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
    say "wasm-bindgen $version, once"
    # Optimised, it takes longer to compile than it ever saves.
    cargo install wasm-bindgen-cli --version "$version" --locked --debug --root "$TOOLS"
  fi
}

wasm_module() {
  wasm_bindgen
  # A first visit loads a module without what only the folded parts call, and with glue of its own.
  module engine
  module engine-initial --no-default-features
}

# The module `$1`.wasm and its glue `$1`.js; what follows is for cargo.
module() {
  local module=$1
  shift
  say "$module.wasm"
  # Without the remapping, panic messages would carry the builder's home directory; without the limit, running out of
  # memory takes ten seconds to fail. With less inlined the module is 2 % smaller and as fast.
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$PWD=. -C link-arg=--max-memory=67108864 -C llvm-args=-inline-threshold=50" \
    cargo build --release --lib --target "$WASM_TARGET" "$@"
  "$TOOLS/bin/wasm-bindgen" --target web --out-dir target/wasm --out-name "$module" --remove-producers-section \
    --omit-default-module-path --experimental-reset-state-function \
    "target/$WASM_TARGET/release/ai_savings_calculator.wasm"
  # Optimising is slow: only when the module changed.
  if ! cmp -s "target/wasm/${module}_bg.wasm" "target/wasm/$module-unoptimised.wasm"; then
    www/node_modules/.bin/wasm-opt "${WASM_PASSES[@]}" "${WASM_FEATURES[@]}" "target/wasm/${module}_bg.wasm" \
      -o "target/wasm/$module.wasm"
    cp "target/wasm/${module}_bg.wasm" "target/wasm/$module-unoptimised.wasm"
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

dev() {
  say "serving dist/, rebuilding on changes; stop with Ctrl-C"
  exec node www/build/dev.js
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
  need_python
  say "reference"
  PYTHONDONTWRITEBYTECODE=1 python3 -m unittest discover tests/reference
  PYTHONDONTWRITEBYTECODE=1 python3 tests/reference/generate.py --check
}

run_tests() {
  check
  reference
  browsers
  pseudo_languages
  say "package, in bundlers"
  node tests/bundlers/build.js
  say "engine and package, in Node"
  node --test tests/node/
  say "boundary, in Chromium and Firefox"
  boundary_tests
  say "native and browsers"
  RUST_TEST_THREADS=$(test_threads) cargo test --no-fail-fast
}

cores() { getconf _NPROCESSORS_ONLN; }

# A browser test waits for half of its time. With more browsers than two for each core they starve each other.
test_threads() { echo "${RUST_TEST_THREADS:-$((2 * $(cores)))}"; }

boundary_tests() {
  local runner="CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$TOOLS/bin/wasm-bindgen-test-runner"
  env "$runner" CHROMEDRIVER="$(command -v chromedriver)" cargo test --target "$WASM_TARGET" --test web
  env "$runner" GECKODRIVER="$PWD/$TOOLS/bin/geckodriver" cargo test --target "$WASM_TARGET" --test web
}

# --- rounds -----------------------------------------------------------------------------------------------------------

readonly ROUNDS=target/rounds

# A test that passes once may still fail now and then, most of all where it has to wait for the processor. Stops at the
# first failure.
rounds() {
  local number=$1 tests round start status=0 passed=0 begin=$SECONDS
  [[ $number =~ ^[1-9][0-9]*$ ]] || fail "rounds takes how many rounds to run, such as 20, not $number."
  build
  browsers
  pseudo_languages
  say "package, in bundlers"
  node tests/bundlers/build.js
  say "$number rounds of the browser tests, with every core busy"
  cargo test --test browser --no-run
  tests=$(cargo test --test browser --no-run 2>&1 | sed -n 's/.*Executable .*(\(.*\))$/\1/p')
  rm -rf "$ROUNDS" target/screenshots/failed-*
  mkdir -p "$ROUNDS"
  keep_busy
  for ((round = 1; round <= number; round++)); do
    start=$SECONDS
    RUST_TEST_THREADS=$(test_threads) "$tests" --show-output >"$ROUNDS/$round.log" 2>&1 &
    wait $! || status=$?
    echo "round $round: $(round_result "$ROUNDS/$round.log"), $((SECONDS - start)) s, $(slowest_test "$ROUNDS/$round.log")"
    [ "$status" = 0 ] || break
    passed=$round
  done
  echo "$((status == 0 ? number : round)) rounds: $passed passed, $((status != 0)) failed, $((SECONDS - begin)) s"
  [ "$status" = 0 ] || fail "See $ROUNDS/$round.log, and target/screenshots for what the page looked like."
}

# A process for every core that does nothing but spin, until this script ends, however that ends.
keep_busy() {
  local core
  trap 'kill $(jobs -p) 2>/dev/null' EXIT
  for ((core = $(cores); core > 0; core--)); do
    while kill -0 $$ 2>/dev/null; do :; done &
  done
}

# Nothing is counted where the tests were ended from outside.
round_result() {
  sed -n 's/^test result: [A-Za-z]*\. \([0-9]* passed\); \([0-9]* failed\).*/\1, \2/p' "$1" | grep . || echo "not finished"
}

# Every browser test prints how long it took.
slowest_test() {
  awk '/^---- .* stdout ----$/ { name = $2 }
    /^took [0-9.]+ s$/ && $2 > most { most = $2; slowest = name }
    END { if (slowest) printf "slowest: %.1f s, %s\n", most, slowest; else print "no test timed" }' "$1"
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
    cargo install geckodriver --locked --debug --root "$TOOLS"
  fi
}

# --- bench ------------------------------------------------------------------------------------------------------------

run_bench() {
  browsers
  say "a slider move, in Chromium"
  cargo bench --bench frame
}

main "$@"
