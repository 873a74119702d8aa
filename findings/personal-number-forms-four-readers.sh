#!/usr/bin/env bash
# Version: stdnum 1.12.0, personnummer 3.2.1, validator 13.15.35, swedish-personal-identity-number-validator 2.1.2 (npm)
# Behaviour: Of the four usual forms of one personal number only the one with two digits for the year and a hyphen
#     is valid for all four libraries. The twelve digits that registers and log-in services hand out are invalid for
#     `stdnum` and for `validator`.
# Guess: Twelve digits in a row are the safest form: they alone name the century and need no sign.
# Hurt: A host that screens free text with `stdnum` or `validator` does not find the form that is most often pasted
#     from a register.
# Seen:
#   > 121212-1212 true true true true
#   > 1212121212 true true false true
#   > 20121212-1212 true true true false
#   > 201212121212 true true false false
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts stdnum@1.12.0 personnummer@3.2.1 validator@13.15.35 swedish-personal-identity-number-validator@2.1.2 >&2 || exit 2

cat > look.cjs <<'JS'
const { stdnum } = require('stdnum');
const Personnummer = require('personnummer');
const validator = require('validator');
const { isValid } = require('swedish-personal-identity-number-validator');

// The number from public examples, in the forms that forms and registers use.
for (const number of ['121212-1212', '1212121212', '20121212-1212', '201212121212'])
  console.log(number, Personnummer.valid(number), isValid(number), stdnum.SE.personnummer.validate(number).isValid,
      validator.isTaxID(number, 'sv-SE'));
JS
seen=$(node look.cjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
