#!/usr/bin/env bash
# Makes tests/screenshots/timeline.png, the picture in README.md, again: starts the tracker on a free port with an empty
# data folder, opens its front page in headless Chromium at 1280 x 900, and stops the tracker.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly picture=$PWD/tests/screenshots/timeline.png
browser=${CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$browser" ]; then
  echo "Chromium is missing: install it (on Debian: sudo apt-get install -y chromium), or name it in CHROMIUM_PATH." >&2
  exit 1
fi

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish src/SoraDisputeTracker.Web --configuration Release --output "$work/app" --nologo --verbosity quiet
ASPNETCORE_URLS=http://127.0.0.1:0 Tracker__DataDirectory=$work/data Tracker__LogsDirectory='' \
  dotnet "$work/app/SoraDisputeTracker.Web.dll" >"$work/log" 2>&1 &
server=$!

# The server says where it listens; `tail` ends with the server, should it fail to start.
address=$(tail -n +1 -F --pid="$server" "$work/log" 2>/dev/null | grep -om1 'http://127\.0\.0\.1:[0-9]*' || true)
if [ -z "$address" ]; then
  cat "$work/log" >&2
  exit 1
fi

mkdir -p "$(dirname "$picture")"
"$browser" --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" --window-size=1280,900 \
  --virtual-time-budget=5000 --screenshot="$picture" "$address/" 2>"$work/browser.log" || { cat "$work/browser.log" >&2; exit 1; }
echo "$picture ($(stat -c %s "$picture") bytes)"
