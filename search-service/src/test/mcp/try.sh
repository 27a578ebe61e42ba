#!/bin/sh
# Tries /mcp of a running service with the client that other programs use, from npm. Needs node 20 and a network.
#   ./yizhan demo &
#   search-service/src/test/mcp/try.sh http://127.0.0.1:8080/mcp demo-staff
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/try.mjs" "$work/"
npm install --silent --no-audit --no-fund --prefix "$work" @modelcontextprotocol/sdk@1
node "$work/try.mjs" "$@"
