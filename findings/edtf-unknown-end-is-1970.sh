#!/usr/bin/env bash
# Version: edtf 4.11.1 (npm)
# Behaviour: An interval with an unknown end ("2026-01-01/") ends on 1 January 1970, before it begins, and covers no
#     day, not even its first.
# Guess: An unknown end is treated like the open end ("2026-01-01/.."), or has no value that could be compared.
# Hurt: A mandate or an area of responsibility whose end nobody wrote down sorts as ended half a century ago; a
#     check "who answers today" finds nobody.
# Seen:
#   > max 1970-01-01T00:00:00.000Z
#   > covers 2026-06-01 false
#   > covers its first day false
#   > open end covers 2026-06-01 true
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 >&2 || exit 2

cat > look.mjs <<'JS'
import edtf from 'edtf';

const unknown = edtf('2026-01-01/');
console.log('max', new Date(unknown.max).toISOString());
console.log('covers 2026-06-01', unknown.covers(edtf('2026-06-01')));
console.log('covers its first day', unknown.covers(edtf('2026-01-01')));
console.log('open end covers 2026-06-01', edtf('2026-01-01/..').covers(edtf('2026-06-01')));
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
