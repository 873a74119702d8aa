#!/usr/bin/env bash
# Version: edtf 4.11.1, @edtf-ts/core 0.4.2 (npm)
# Behaviour: The thirds of a year (codes 37 to 39) are five, five and four months in `edtf`: May and September
#     belong to two of them.
# Guess: Three thirds of four months each, without overlap, as the format defines them and as `@edtf-ts/core` reads
#     them.
# Hurt: Swedish municipalities report by "tertial". An answer of 15 May falls into the first and into the second
#     report, and the sum of the three reports is larger than the year.
# Seen:
#   > 2026-37 2026-01-01 2026-05-31 | 2026-01-01 2026-04-30
#   > 2026-38 2026-05-01 2026-09-30 | 2026-05-01 2026-08-31
#   > 2026-39 2026-09-01 2026-12-31 | 2026-09-01 2026-12-31
#   > [ true, true ]
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
for (const third of ['2026-37', '2026-38', '2026-39']) {
  const one = edtf(third);
  const other = FuzzyDate.parse(third);
  console.log(third, day(one.min), day(one.max), '|', day(other.minMs), day(other.maxMs));
}
console.log(['2026-37', '2026-38'].map((third) => edtf(third).covers(edtf('2026-05-15'))));
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
