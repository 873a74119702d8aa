#!/usr/bin/env bash
# Version: xlsx 0.18.5 (npm)
# Behaviour: In one column of age groups, SheetJS makes days of 2000 and 2001 of those up to 12 and leaves the
#     others as text.
# Guess: A column in which some values cannot be dates is text; and "0-4" names no year.
# Hurt: A table of participants by age loses exactly the children: grouping by the column yields numbers for them.
# Seen:
#   > 0-4 n 4/1/00
#   > 5-9 n 5/9/01
#   > 10-12 n 10/12/01
#   > 13-15 s 13-15
#   > 16-19 s 16-19
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >&2 || exit 2

cat > look.cjs <<'JS'
const XLSX = require('xlsx');

const groups = ['0-4', '5-9', '10-12', '13-15', '16-19'];
const sheet = XLSX.read('ålder\n' + groups.join('\n') + '\n', { type: 'string' }).Sheets.Sheet1;
groups.forEach((group, row) => {
  const cell = sheet['A' + (row + 2)];
  console.log(group, cell.t, cell.w ?? cell.v);
});
JS
seen=$(TZ=UTC node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
