#!/usr/bin/env bash
# Draws src/SoraDisputeTracker.Web/wwwroot/card.png, the picture that other sites show beside our addresses, from tests/card/card.html
# in headless Chromium: 1200 x 630 pixels, as Open Graph's readers expect it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly picture=$PWD/src/SoraDisputeTracker.Web/wwwroot/card.png
browser=${CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$browser" ]; then
  echo "Chromium is missing: install it (on Debian: sudo apt-get install -y chromium), or name it in CHROMIUM_PATH." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$browser" --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" --window-size=1200,630 \
  --screenshot="$picture" "file://$PWD/tests/card/card.html" 2>"$work/browser.log" || { cat "$work/browser.log" >&2; exit 1; }
echo "$picture ($(stat -c %s "$picture") bytes)"
