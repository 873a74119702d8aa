#!/usr/bin/env bash
# Version: csv-parse 7.0.3 (npm)
# Behaviour: With `cast_date`, csv-parse takes whatever the date reader of JavaScript accepts: the share 3,5 becomes
#     5 March 2001, and 12,5 % becomes 5 December 2001.
# Guess: Only cells that look like a date become one.
# Hurt: A file with one column of dates is read with the option that exists for it, and every decimal of the other
#     columns is gone.
# Seen:
#   > andel 2001-03-05
#   > del 2001-12-05
#   > beslut 2026-06-15
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 >&2 || exit 2

cat > look.mjs <<'JS'
import { parse } from 'csv-parse/sync';

const text = 'andel;del;beslut\n3,5;12,5 %;2026-06-15\n';
const [row] = parse(text, { delimiter: ';', columns: true, cast: true, cast_date: true });
for (const [name, value] of Object.entries(row))
  console.log(name, value instanceof Date ? value.toISOString().slice(0, 10) : value);
JS
seen=$(TZ=UTC node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
