#!/usr/bin/env bash
# Version: poi 5.5.1 (Maven)
# Behaviour: A date whose cell format has a word in quotation marks ("den" 15 juni) is no date for POI and is
#     printed as a serial number, with a decimal point even in Swedish. With the language as a tag instead of a number
#     in the format, POI calls it a date and cannot print it.
# Guess: Text in quotation marks is text, and the two ways to name a language in a format are equal.
# Hurt: An importer of a sheet of answers sees the number 46188.75 where the city wrote "den 15 juni 2026": the date
#     of a promise is refused or taken for an amount.
# Seen:
#   > d mmmm yyyy -> true 15 juni 2026
#   > "den" d mmmm yyyy -> false 46188.75
#   > "kl." hh.mm -> false 46188.75
#   > [$-41D]d mmmm yyyy;@ -> true 15 juni 2026
#   > [$-sv-SE]d mmmm yyyy;@ -> true Cannot format given Object as a Number
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory=lib > install.log 2>&1 || { cat install.log >&2; exit 2; }

cat > Look.java <<'JAVA'
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

public class Look {
    public static void main(String[] arguments) {
        for (String format : new String[] {
            "d mmmm yyyy", "\"den\" d mmmm yyyy", "\"kl.\" hh.mm", "[$-41D]d mmmm yyyy;@", "[$-sv-SE]d mmmm yyyy;@"
        }) System.out.println(format + " -> " + DateUtil.isADateFormat(-1, format) + " " + text(format));
    }

    private static String text(String format) {
        try {
            return new DataFormatter(Locale.forLanguageTag("sv-SE")).formatRawCellContents(46188.75, -1, format);
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
JAVA
seen=$(java -Dlog4j2.statusLoggerLevel=OFF -cp 'lib/*' Look.java 2> complaints || cat complaints)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
