#!/usr/bin/env bash
# Version: edtf 4.11.1, @edtf-ts/core 0.4.2 (npm)
# Behaviour: `edtf` takes the four seasons for the four quarters of the year, in their order: autumn 2026 (2026-23)
#     covers 1 August and does not cover 15 October. `@edtf-ts/core` lets it last from September to November.
# Guess: Autumn is autumn: September to November, or some range around it, and the libraries agree roughly.
# Hurt: A promise "autumn 2026" counts as overdue on 1 October in a page that asks `edtf`, two months before the
#     city is late; winter 2026 is over before January.
# Seen:
#   > 2026-21 2026-01-01 2026-03-31 | 2026-03-01 2026-05-31
#   > 2026-22 2026-04-01 2026-06-30 | 2026-06-01 2026-08-31
#   > 2026-23 2026-07-01 2026-09-30 | 2026-09-01 2026-11-30
#   > 2026-24 2026-10-01 2026-12-31 | 2026-12-01 2027-02-28
#   > true false
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 @edtf-ts/core@0.4.2 >&2 || exit 2

cat > look.mjs <<'JS'
import edtf from 'edtf';
import { FuzzyDate } from '@edtf-ts/core';

const day = (time) => new Date(Number(time)).toISOString().slice(0, 10);
for (const season of ['2026-21', '2026-22', '2026-23', '2026-24']) {
  const one = edtf(season);
  const other = FuzzyDate.parse(season);
  console.log(season, day(one.min), day(one.max), '|', day(other.minMs), day(other.maxMs));
}
console.log(edtf('2026-23').covers(edtf('2026-08-01')), edtf('2026-23').covers(edtf('2026-10-15')));
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
