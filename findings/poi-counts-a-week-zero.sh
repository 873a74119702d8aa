#!/usr/bin/env bash
# Version: poi 5.5.1 (Maven)
# Behaviour: POI evaluates WEEKNUM with type 21, the ISO week, as the week within the calendar year: 1 January 2027
#     lies in week 0, and 29 December 2025 in week 53 instead of 1.
# Guess: Type 21 is the ISO week, as the description of the function says; the years in which a test is written
#     agree for eleven months.
# Hurt: Municipal calendars go by week numbers. A sheet that POI recalculates on the server puts the meetings around
#     New Year into weeks that do not exist.
# Seen:
#   > 2025-12-29 53 1
#   > 2026-06-15 25 25
#   > 2026-12-31 53 53
#   > 2027-01-01 0 53
#   > 2028-01-01 0 52
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
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

public class Look {
    public static void main(String[] arguments) throws Exception {
        try (var book = new HSSFWorkbook()) {
            var cell = book.createSheet("a").createRow(0).createCell(0);
            for (String day : new String[] {"2025-12-29", "2026-06-15", "2026-12-31", "2027-01-01", "2028-01-01"}) {
                LocalDate date = LocalDate.parse(day);
                cell.setCellFormula("WEEKNUM(DATE(%d,%d,%d),21)"
                        .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
                var evaluator = book.getCreationHelper().createFormulaEvaluator();
                System.out.println(day + " " + (int) evaluator.evaluate(cell).getNumberValue() + " "
                        + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
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
