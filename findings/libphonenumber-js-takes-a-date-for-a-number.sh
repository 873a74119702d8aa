#!/usr/bin/env bash
# Version: libphonenumber-js 1.13.16 (npm), libphonenumber 9.0.30 (Maven)
# Behaviour: `findPhoneNumbersInText` finds a Swedish toll-free number in each date of 2026, in a reference number and in
#     the hours of a meeting, with the complete metadata ("max") too. `findNumbers` of the original in Java finds only the
#     last line.
# Guess: A port finds what its original finds; dates and hours are what a matcher leaves out first.
# Hurt: A host that masks telephone numbers before it publishes loses the dates of the answers, and only those since
#     2020, when a date began to look like a number of the 020 series.
# Seen:
#   > Beslut den 2026-06-15 -> +4620260615
#   > Ärende KS 2026/123-4 -> +4620261234
#   > Mötet är kl 18.00–20.00 -> +4618002000
#   > Ring 070-174 06 05 -> +46701740605
#   > Beslut den 2026-06-15 -> none
#   > Ärende KS 2026/123-4 -> none
#   > Mötet är kl 18.00–20.00 -> none
#   > Ring 070-174 06 05 -> +46701740605
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16 >&2 || exit 2
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -DoutputDirectory=lib \
    -Dartifact=com.googlecode.libphonenumber:libphonenumber:9.0.30 > install.log 2>&1 || { cat install.log >&2; exit 2; }

cat > look.cjs <<'JS'
const { findPhoneNumbersInText } = require('libphonenumber-js/max');

for (const text of process.argv.slice(2))
  console.log(text, '->', findPhoneNumbersInText(text, 'SE').map(({ number }) => number.number).join(' ') || 'none');
JS
cat > Look.java <<'JAVA'
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

public class Look {
    public static void main(String[] texts) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        for (String text : texts) {
            String found = "none";
            for (var match : util.findNumbers(text, "SE")) found = util.format(match.number(), PhoneNumberFormat.E164);
            System.out.println(text + " -> " + found);
        }
    }
}
JAVA
# The last number is one of those kept for invented people.
texts=('Beslut den 2026-06-15' 'Ärende KS 2026/123-4' 'Mötet är kl 18.00–20.00' 'Ring 070-174 06 05')
seen=$(
    node look.cjs "${texts[@]}" 2>&1
    java -cp 'lib/*' Look.java "${texts[@]}" 2>&1
)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
