#!/bin/sh
# Installs the npm packages where a fresh clone has none. Speaks on standard error only.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
if [ ! -x "$root/node_modules/node/bin/node" ] || [ ! -d "$root/node_modules/esbuild" ]; then
  echo 'しるべ: 必要なパッケージを入れています（初回のみ）… / Installing packages (first time only) …' >&2
  # Not "npm ci": it would take away an installation that only lacks a part, and begin anew.
  (cd "$root" && npm install --no-audit --no-fund >&2)
fi
