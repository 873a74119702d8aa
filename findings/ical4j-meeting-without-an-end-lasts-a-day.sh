#!/usr/bin/env bash
# Version: ical4j 4.2.3, biweekly 0.6.8 (Maven)
# Behaviour: For an event with a time and no end, `getEndDate()` of ical4j derives an end one day later. The format
#     (RFC 5545, 3.6.1) says that such an event ends when it begins; only an event with a date alone lasts a day.
# Guess: A library that derives the end derives the one in the format.
# Hurt: Meetings of a circle are often entered with a start alone: a host that asks for the derived end blocks the
#     room until the next evening and counts 24 hours as the length of the meeting.
# Seen:
#   > ical4j 2026-06-15T16:00Z 2026-06-16T16:00Z
#   > biweekly null
#   > ical4j 2026-06-15 2026-06-16
#   > biweekly null
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
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.3</version></dependency>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory=lib > install.log 2>&1 || { cat install.log >&2; exit 2; }

cat > Look.java <<'JAVA'
import biweekly.Biweekly;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

public class Look {
    public static void main(String[] arguments) throws Exception {
        for (String start : new String[] {"DTSTART:20260615T160000Z", "DTSTART;VALUE=DATE:20260615"}) {
            String text = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT",
                    "UID:a@example.org", "DTSTAMP:20260101T000000Z", start, "SUMMARY:Cirkel", "END:VEVENT", "END:VCALENDAR", "");
            var event = (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT").get(0);
            System.out.println("ical4j " + event.getDateTimeStart().getDate() + " "
                    + event.getEndDate().map(end -> String.valueOf(end.getDate())).orElse("none"));
            System.out.println("biweekly " + Biweekly.parse(text).first().getEvents().get(0).getDateEnd());
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
