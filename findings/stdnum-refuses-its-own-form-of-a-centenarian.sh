#!/usr/bin/env bash
# Version: stdnum 1.12.0, personnummer 3.2.1 (npm)
# Behaviour: The short form has a plus sign from the year in which a person turns 100. `stdnum` sets it after 36,500
#     days, so until shortly before the birthday it writes a hyphen: it refuses that form itself, and `personnummer`
#     reads it as a child born in 2026.
# Guess: The compact form that a validator returns is valid for the same validator, and means the same person for
#     another.
# Hurt: A search for personal data that normalises numbers before it compares loses the oldest residents, or takes
#     them for children.
# Seen:
#   > stdnum true 261231-2385
#   > stdnum on that false
#   > personnummer 261231+2385
#   > personnummer on stdnum's 202612312385
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts stdnum@1.12.0 personnummer@3.2.1 >&2 || exit 2

cat > look.cjs <<'JS'
// The clock stands still: a month before the hundredth birthday.
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...parts) { parts.length ? super(...parts) : super(Date.now()); }
  static now() { return Clock.UTC(2026, 10, 30, 12); }
};
const { stdnum } = require('stdnum');
const Personnummer = require('personnummer');

// An invented number: births 238x are kept for test people.
const first = stdnum.SE.personnummer.validate('19261231-2385');
console.log('stdnum', first.isValid, first.compact);
console.log('stdnum on that', stdnum.SE.personnummer.validate(first.compact).isValid);
console.log('personnummer', Personnummer.parse('19261231-2385').format());
console.log('personnummer on stdnum\'s', Personnummer.parse(first.compact).format(true));
JS
seen=$(node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
