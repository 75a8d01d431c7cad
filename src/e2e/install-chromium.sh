#!/usr/bin/env bash
# Installs the browser that `mvn verify -Pe2e` drives, where there is none; without it those tests are skipped.
set -euo pipefail
if command -v chromium || command -v chromium-browser || command -v google-chrome; then
  exit 0
fi
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
  echo "no Chromium, and no right to install it: run this as root, or install the package chromium" >&2
  exit 1
fi
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends chromium
