#!/usr/bin/env bash
# Version: organisationsnummer 1.2.0 (npm)
# Behaviour: `Organisationsnummer.valid`, passed to `map`, `filter` or `every`, needs its class as `this`, does not
#     get it, catches the error and answers false for each number.
# Guess: A static check can be passed on as a function, or it throws: nobody expects the opposite answer.
# Hurt: `bodies.every(b => …)` shortened to `numbers.filter(Organisationsnummer.valid)` throws out every responsible
#     body of a city, and no error says why.
# Seen:
#   > called true
#   > passed [ false ]
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts organisationsnummer@1.2.0 >&2 || exit 2

cat > look.cjs <<'JS'
const Organisationsnummer = require('organisationsnummer');

// The number of a municipality: it is public, as all numbers of organisations are.
console.log('called', Organisationsnummer.valid('212000-0142'));
console.log('passed', ['212000-0142'].map(Organisationsnummer.valid));
JS
seen=$(node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
