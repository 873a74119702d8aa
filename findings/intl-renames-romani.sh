#!/usr/bin/env bash
# Version: @formatjs/intl-getcanonicallocales 3.2.12, bcp-47 2.1.2 (npm)
# Behaviour: The canonical form of `rmy` (Vlax Romani, one of the varieties that Swedish authorities publish in) is
#     `rom`, the name of all varieties together. The other national minority languages stay as they are, and `bcp-47`
#     renames none. Browsers and ICU4J (`ULocale.createCanonical`) do as the first library does, the JDK does not.
# Guess: A canonical tag differs from the written one in case at most, unless the tag is old or withdrawn; `rmy` is
#     neither.
# Hurt: Texts are kept under the tag they were written with. A page that looks them up by the canonical tag of the
#     reader finds each minority language but Romani, or shows one variety to readers of another.
# Seen:
#   > fit fit fit
#   > smj smj smj
#   > sma sma sma
#   > yi yi yi
#   > rmy rom rmy
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @formatjs/intl-getcanonicallocales@3.2.12 bcp-47@2.1.2 >&2 || exit 2

cat > look.mjs <<'JS'
import { getCanonicalLocales } from '@formatjs/intl-getcanonicallocales';
import { parse, stringify } from 'bcp-47';

for (const tag of ['fit', 'smj', 'sma', 'yi', 'rmy'])
  console.log(tag, getCanonicalLocales(tag)[0], stringify(parse(tag, { normalize: true })));
JS
seen=$(node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
