#!/usr/bin/env bash
# Version: json-canonicalize 3.0.1, canonicalize 4.0.0 (npm)
# Behaviour: json-canonicalize takes what `toJSON` returns as it is: its members stay in the order in which the
#     class wrote them. `canonicalize` sorts them.
# Guess: The output of a canonical form is canonical, whatever produced the values.
# Hurt: The same record has another hash when it comes as an object of a class than when it comes from a file: a
#     chain of evidence breaks although nothing was changed.
# Seen:
#   > {"answer":{"body":"b1","state":"declined"}}
#   > {"answer":{"state":"declined","body":"b1"}}
#   > {"answer":{"body":"b1","state":"declined"}}
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts json-canonicalize@3.0.1 canonicalize@4.0.0 >&2 || exit 2

cat > look.mjs <<'JS'
import canonicalize from 'canonicalize';
import { canonicalize as other } from 'json-canonicalize';

class Answer {
  toJSON() { return { state: 'declined', body: 'b1' }; }
}
console.log(canonicalize({ answer: new Answer() }));
console.log(other({ answer: new Answer() }));
console.log(other({ answer: JSON.parse(JSON.stringify(new Answer())) }));
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
