#!/usr/bin/env bash
# Measures how many requests a second the published tracker answers from its cache, beside nginx serving the same bytes
# in the same run: rounds alternate, the medians are compared. Needs nginx and wrk (Debian: nginx-light, wrk).
#
#   bash tests/load.sh [SECONDS OF A ROUND] [ROUNDS]     3 and 5 where nothing is said
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly seconds=${1:-3} rounds=${2:-5} connections=32 threads=2
readonly tracker_port=5091 nginx_port=5092
readonly addresses=(
  /events.csv '/events.json?scope=all' /events.ics /assertions.csv /disagreements.json /citations.bib
  /feed.atom /feed.json /api/v1/events '/api/v1/events?limit=1&fields=slug,date' /api/v1/assertions
)

for tool in nginx wrk curl; do
  command -v "$tool" >/dev/null || { echo "$tool is missing (on Debian: sudo apt-get install -y nginx-light wrk curl)"; exit 1; }
done

folder=$(mktemp -d)
chmod 755 "$folder" # nginx reads it as a user of its own
stop() {
  [ -z "${tracker:-}" ] || kill "$tracker" 2>/dev/null || true
  [ ! -s "$folder/nginx.pid" ] || kill "$(cat "$folder/nginx.pid")" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT

dotnet publish src/SoraDisputeTracker.Web --configuration Release --output "$folder/app" --nologo --verbosity quiet
(cd "$folder/app" && exec dotnet SoraDisputeTracker.Web.dll --urls "http://127.0.0.1:$tracker_port" >"$folder/tracker.log" 2>&1) &
tracker=$!
for _ in $(seq 120); do
  curl -sf "http://127.0.0.1:$tracker_port/healthz" >/dev/null && break
  sleep 0.5
done

# nginx serves what the tracker answered, byte for byte, each under a number of its own.
mkdir "$folder/www"
for i in "${!addresses[@]}"; do
  curl -sf "http://127.0.0.1:$tracker_port${addresses[$i]}" -o "$folder/www/$i" || { echo "${addresses[$i]} is not answered"; exit 1; }
done
cat >"$folder/nginx.conf" <<CONF
worker_processes auto;
pid $folder/nginx.pid;
error_log $folder/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  client_body_temp_path $folder/body; proxy_temp_path $folder/proxy; fastcgi_temp_path $folder/fastcgi; uwsgi_temp_path $folder/uwsgi; scgi_temp_path $folder/scgi;
  server { listen 127.0.0.1:$nginx_port; root $folder/www; }
}
CONF
nginx -c "$folder/nginx.conf" -e "$folder/error.log"

# Requests a second of one address; nothing but 200 may come.
rate() {
  local report
  report=$(wrk --threads "$threads" --connections "$connections" --duration "${seconds}s" "$1")
  if grep -qE 'Non-2xx|Socket errors' <<<"$report"; then
    echo "$1: $(grep -E 'Non-2xx|Socket errors' <<<"$report")" >&2
    return 1
  fi
  awk '/Requests\/sec/ { printf "%d\n", $2 }' <<<"$report"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

printf '%-44s %9s %10s %10s %6s\n' address bytes tracker/s nginx/s ratio
for i in "${!addresses[@]}"; do
  ours=() theirs=()
  for _ in $(seq "$rounds"); do
    ours+=("$(rate "http://127.0.0.1:$tracker_port${addresses[$i]}")")
    theirs+=("$(rate "http://127.0.0.1:$nginx_port/$i")")
  done
  a=$(printf '%s\n' "${ours[@]}" | median)
  b=$(printf '%s\n' "${theirs[@]}" | median)
  printf '%-44s %9d %10d %10d %5d%%\n' "${addresses[$i]}" "$(stat -c %s "$folder/www/$i")" "$a" "$b" "$((100 * a / b))"
done
