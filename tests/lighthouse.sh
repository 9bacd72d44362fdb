#!/usr/bin/env bash
# Publishes the tracker, serves it on this machine, and measures five pages with Lighthouse as a phone on a slow line loads them.
# Prints a line for each page: the four scores, kilobytes transferred, requests, layout shift. Asserts nothing: machines differ.
#
#   bash tests/lighthouse.sh [ADDRESS…]     other pages than the five
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly port=5089
readonly tool=tests/Tools/lighthouse
browser=${CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(/ /events/coda-request /parties/coda /citations /disagreements)

[ -x "$tool/node_modules/.bin/lighthouse" ] || npm ci --prefix "$tool" --no-audit --no-fund --ignore-scripts --loglevel=error
dotnet publish src/SoraDisputeTracker.Web --configuration Release --output "$work/app" --nologo --verbosity quiet
Tracker__DataDirectory="$work/data" Tracker__LogsDirectory="" dotnet "$work/app/SoraDisputeTracker.Web.dll" --urls "http://127.0.0.1:$port" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 60); do
  curl --silent --fail --output /dev/null "http://127.0.0.1:$port/healthz" && break
  sleep 0.5
done

measure() {
  CHROME_PATH=$browser "$tool/node_modules/.bin/lighthouse" "http://127.0.0.1:$port$1" --quiet --output=json --output-path="$work/report.json" \
    --chrome-flags="--headless=new --no-sandbox --disable-gpu --user-data-dir=$work/profile" --only-categories=performance,accessibility,best-practices,seo
}

for page in "${pages[@]}"; do
  curl --silent --output /dev/null "http://127.0.0.1:$port$page" # the first reader of all pays for the start of the program, not every reader
  measure "$page" || measure "$page" # now and then a browser that has just been started misses the beginning of its first page
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const score = name => Math.round(report.categories[name].score * 100);
    const requests = report.audits["network-requests"].details.items;
    const bytes = requests.reduce((sum, request) => sum + (request.transferSize ?? 0), 0);
    console.log([process.argv[2], `performance ${score("performance")}`, `accessibility ${score("accessibility")}`, `best practices ${score("best-practices")}`,
      `SEO ${score("seo")}`, `${(bytes / 1024).toFixed(0)} KB`, `${requests.length} requests`, `layout shift ${report.audits["cumulative-layout-shift"].numericValue.toFixed(3)}`].join("  "));
    const failed = Object.values(report.categories).flatMap(c => c.auditRefs.filter(r => r.weight > 0 && report.audits[r.id].score !== null && report.audits[r.id].score < 0.9).map(r => `${c.id}: ${report.audits[r.id].title}`));
    for (const line of failed) console.log("    " + line);
  ' "$work/report.json" "$page"
done
