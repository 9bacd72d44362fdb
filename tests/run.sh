#!/usr/bin/env bash
# Sets up what the tests need, then checks format, builds, runs the tests and checks the corpus.
# The last line is the sum over all test results: "N passed, N failed, N skipped". Exits 1 if anything failed.
#
#   bash tests/run.sh            all but what takes long
#   bash tests/run.sh --quick    no browser and no other foreign program, no format check
#   bash tests/run.sh --outer    all, and what takes long
#   CI=true                      a skipped test counts as a failure
set -euo pipefail
case "${1:-}" in
  '') tier=default filter=(--filter-not-trait tier=outer) left_out="what takes long (--outer)" ;;
  --quick) tier=quick filter=(--filter-not-trait tier=outer --filter-not-trait 'needs=*') left_out="the format check, and all tests that need a browser or another foreign program" ;;
  --outer) tier=outer filter=() left_out= ;;
  *) echo "run.sh: $1 is not known. Known are --quick and --outer." >&2; exit 2 ;;
esac
export LC_ALL=C.UTF-8 DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly solution=SoraDisputeTracker.sln
readonly configuration=Release # what is published is what is tested; used for every step
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
failed_steps=0

say() { printf '\n== %s\n' "$*"; }

# Counts the results and ends the run; the line it prints last is read by machines.
finish() {
  local total=0 executed=0 passed=0 file counters
  for file in "$results"/*.trx; do
    [ -e "$file" ] || continue
    counters=$(grep -o '<Counters [^>]*>' "$file")
    total=$((total + $(attribute total "$counters")))
    executed=$((executed + $(attribute executed "$counters")))
    passed=$((passed + $(attribute passed "$counters")))
  done
  local skipped=$((total - executed))
  [ "$skipped" -eq 0 ] || skip_reasons
  if [ "${CI:-}" = true ] && [ "$skipped" -gt 0 ]; then
    echo "With CI=true nothing may be skipped: see the reasons above."
    failed_steps=$((failed_steps + 1))
  fi
  local failed=$((executed - passed + failed_steps))
  [ -z "$left_out" ] || printf '\nLeft out: %s.\n' "$left_out"
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] && exit 0
  exit 1
}

skip_reasons() {
  echo "Skipped tests, by reason:"
  grep -hA3 'outcome="NotExecuted"' "$results"/*.trx | sed -n 's|.*<Message>\(.*\)</Message>.*|\1|p' | sort | uniq -c
}

attribute() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$2"; }

# Runs one step; a failed step counts as one failure, beside the tests.
step() {
  local title=$1
  shift
  say "$title"
  "$@" && return 0
  echo "FAILED: $title"
  failed_steps=$((failed_steps + 1))
  return 1
}

has_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ja family)" ]; }
has_browser() {
  [ -x "${CHROMIUM_PATH:-}" ] || command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome
} >/dev/null

# The tests' other parts: a browser with Japanese fonts, the programs that read our citations back, and what checks our pages.
set_up_tools() {
  local missing=()
  has_browser || missing+=(chromium-headless-shell)
  has_font || missing+=(fontconfig fonts-noto-cjk)
  command -v pandoc >/dev/null || missing+=(pandoc)
  [ -d /usr/share/citation-style-language/styles ] || missing+=(citation-style-language-styles)
  command -v ris2xml >/dev/null || missing+=(bibutils)
  command -v python3 >/dev/null || missing+=(python3)
  /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
  command -v xmllint >/dev/null || missing+=(libxml2-utils)
  /usr/bin/python3 -c 'import feedparser' 2>/dev/null || missing+=(python3-feedparser)
  command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
  command -v sqlite3 >/dev/null || missing+=(sqlite3)
  command -v java >/dev/null || missing+=(default-jre-headless)
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  if [ ${#missing[@]} -eq 0 ]; then
    echo "Everything is there."
    return 0
  fi
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    echo "Installing ${missing[*]}"
    apt-get update -qq || return 1
    # Without a user interface a window costs a third of the time; not every distribution has it.
    apt-cache show chromium-headless-shell >/dev/null 2>&1 || missing=("${missing[@]/chromium-headless-shell/chromium}")
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && return 0
  fi
  echo "To run every test, install: ${missing[*]} (on Debian: sudo apt-get install -y ${missing[*]})"
}

# The Node packages that read our citations back and check our pages, in the versions that the lock file pins.
set_up_node_packages() {
  local folder=tests/Tools/npm
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return 0
  npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts --loglevel=error ||
    echo "To run every test: npm ci --prefix $folder"
}

check_sdk() {
  if ! command -v dotnet >/dev/null; then
    echo "dotnet is missing: install the .NET SDK that global.json names (https://dotnet.microsoft.com/download)."
    return 1
  fi
  # Where no installed SDK satisfies global.json, dotnet says so itself, with the versions it found.
  local version
  version=$(dotnet --version) && echo "SDK $version"
}

run_tests() {
  local status=0 expected found
  # Exit code 8 is "no test ran", which a project says whose tests all belong to another tier.
  dotnet test --solution "$solution" --no-build --configuration "$configuration" --results-directory "$results" --report-xunit-trx \
    --max-parallel-test-modules 1 --ignore-exit-code 8 "${filter[@]}" || status=$?
  expected=$(find tests -name '*.Tests.csproj' | wc -l)
  found=$(find "$results" -maxdepth 1 -name '*.trx' | wc -l)
  if [ "$found" -ne "$expected" ]; then
    echo "$found of $expected test projects left a result."
    return 1
  fi
  # Failed tests are counted from the results; only a failure that left no failed test there counts on its own.
  [ "$status" -eq 0 ] || grep -lqE '<Counters [^>]*failed="[1-9]' "$results"/*.trx
}

check_corpus() {
  local texts=()
  # The articles' full texts are not ours to publish; where they lie beside the clone, every quote is compared with them.
  [ -d ../shared/corpus ] && texts=(--texts ../shared/corpus)
  dotnet run --project src/SoraDisputeTracker.Cli --no-build --configuration "$configuration" -- check "${texts[@]}"
}

if [ "$tier" != quick ]; then
  say "Tools"
  set_up_tools || true
  set_up_node_packages
fi
step "SDK" check_sdk || finish
step "Restore" dotnet restore "$solution" || finish
[ "$tier" = quick ] || step "Format" dotnet format "$solution" --verify-no-changes --no-restore || true
step "Build" dotnet build "$solution" --no-restore --configuration "$configuration" --nologo || finish
step "Tests" run_tests || true
step "Corpus" check_corpus || true
finish
