#!/usr/bin/env bash
# Makes a fresh clone ready: Node's version, npm packages, browsers and fonts. Quick when all is there, safe to repeat.
# Runs before anything of node_modules exists, so it uses bash and Node alone.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }

node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);
' 2>/dev/null || { say "Node 20.19 or newer is needed ($(node --version 2>/dev/null || echo 'none found')): https://nodejs.org"; exit 1; }

# npm keeps what it installed in node_modules/.package-lock.json; times do not tell, as `npm install` writes both files.
installed() {
  node -e '
    const read = (path) => JSON.parse(require("node:fs").readFileSync(path, "utf8")).packages;
    const wanted = read("package-lock.json");
    const present = read("node_modules/.package-lock.json");
    const differs = (path) => !present[path] ? !wanted[path].optional : present[path].version !== wanted[path].version;
    process.exit(Object.keys(wanted).some((path) => path !== "" && differs(path)) ? 1 : 0);
  ' 2>/dev/null
}

# Install scripts stay off: browsers and data come from elsewhere, and no package may run code at install.
if ! installed; then
  say 'installing npm packages'
  # `npm ci` refuses where a registry lacks the builds of some tools for other systems; the same versions come all the same.
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null ||
    npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null
fi
if [ ! -f .wxt/tsconfig.json ] || [ wxt.config.ts -nt .wxt/tsconfig.json ] || [ package-lock.json -nt .wxt/tsconfig.json ]; then
  say 'preparing WXT types'
  node_modules/.bin/wxt prepare >/dev/null </dev/null
  touch .wxt/tsconfig.json
fi

found() { command -v "$1" >/dev/null 2>&1; }
have_chromium() {
  found chromium || found chromium-browser || found google-chrome || found google-chrome-stable ||
    [ -d '/Applications/Google Chrome.app' ] || [ -d /Applications/Chromium.app ] || [ -n "${CHROME_PATH:-}" ]
}
have_firefox() { found firefox-esr || found firefox || [ -d /Applications/Firefox.app ] || [ -n "${FIREFOX_PATH:-}" ]; }
have_font() { found fc-list && [ -n "$(fc-list "$1" family 2>/dev/null)" ]; }

missing=()
have_chromium || missing+=(chromium)
have_firefox || missing+=(firefox-esr)
if [ "$(uname -s)" = Linux ] && { [ -n "${CI:-}" ] || ! have_chromium || ! have_firefox; }; then
  # Fonts matter for screenshots only; a desktop has its own.
  have_font 'DejaVu Sans' || missing+=(fonts-dejavu-core)
  have_font 'Liberation Sans' || missing+=(fonts-liberation)
fi

if [ "${#missing[@]}" -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  if ! found apt-get || { [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; }; then
    say "please install: ${missing[*]} (or set CHROME_PATH and FIREFOX_PATH)"
  else
    say "installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq </dev/null >&2 || say 'apt-get update failed'
    for package in "${missing[@]}"; do
      # One by one: on Ubuntu chromium and firefox-esr are snaps or absent, and the rest should come all the same.
      "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$package" </dev/null >&2 ||
        say "could not install $package; please install it yourself"
    done
    have_chromium || say 'no Chromium or Chrome found: its tests will fail; install one or set CHROME_PATH'
    have_firefox || say 'no Firefox found: its tests will fail; install one or set FIREFOX_PATH'
  fi
fi
