#!/usr/bin/env bash
# Version: xlsx 0.18.5 (npm)
# Behaviour: SheetJS finds the semicolons of a Swedish CSV file and then drops the comma of the numbers: 12,5
#     becomes 125 and 0,5 % becomes 5 %.
# Guess: A reader that recognises the semicolon reads the comma as decimal, or leaves the text alone.
# Hurt: A city that loads an exported table into a page gets shares ten times too large, as numbers and without a
#     warning.
# Seen:
#   > [{"område":"Norr","andel":125,"del":0.05}]
#   > [{"område":"Norr","andel":125,"del":0.05}]
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >&2 || exit 2

cat > look.cjs <<'JS'
const XLSX = require('xlsx');

const text = 'område;andel;del\nNorr;12,5;0,5 %\n';
for (const options of [{}, { FS: ';' }]) {
  const book = XLSX.read(text, { type: 'string', ...options });
  console.log(JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]])));
}
JS
seen=$(node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
