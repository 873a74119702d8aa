#!/usr/bin/env bash
# Version: jstat 1.9.6, simple-statistics 7.12.1 (npm)
# Behaviour: `jStat.quartiles` takes a value of the sample at each quarter: for an even count its middle value is
#     not the median that `jStat.median` gives.
# Guess: Quartiles differ between methods, but the second quartile is the median in all of them.
# Hurt: A table of how long bodies take to answer prints "half of them within 8 days" beside a median of 10: with
#     few bodies the difference is the message.
# Seen:
#   > jstat [ 5, 8, 20 ] 10
#   > simple-statistics [ 5.75, 10, 18 ]
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6 simple-statistics@7.12.1 >&2 || exit 2

cat > look.cjs <<'JS'
const { jStat } = require('jstat');
const { quantile } = require('simple-statistics');

// Days until six bodies answered.
const days = [3, 5, 8, 12, 20, 31];
console.log('jstat', jStat.quartiles(days), jStat.median(days));
console.log('simple-statistics', quantile(days, [0.25, 0.5, 0.75]));
JS
seen=$(node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
