#!/usr/bin/env bash
# Version: edtf 4.11.1, @edtf-ts/core 0.4.2 (npm)
# Behaviour: The last day of all years from 2026 to 2028 is 31 December 2026 in `edtf` if the years are written as a
#     range inside the braces, and 31 December 2028 if they are written out.
# Guess: Two spellings of the same three years have the same last day.
# Hurt: A measure planned for 2026 to 2028 is listed as late two years before it is.
# Seen:
#   > {2026..2028} 2026-01-01 2026-12-31 | 2028-12-31
#   > {2026,2027,2028} 2026-01-01 2028-12-31 | 2028-12-31
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
for (const years of ['{2026..2028}', '{2026,2027,2028}']) {
  const one = edtf(years);
  console.log(years, day(one.min), day(one.max), '|', day(FuzzyDate.parse(years).maxMs));
}
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
