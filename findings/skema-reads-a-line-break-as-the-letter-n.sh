#!/usr/bin/env bash
# Version: json-sKema 0.32.0 (Maven)
# Behaviour: The parser that json-sKema validates with reads the escape of a line break as the letter n, and drops a
#     trailing zero of a Unicode escape: Š (U+0160) becomes the control character U+0016.
# Guess: A JSON parser reads the escapes of JSON; the schema decides the rest.
# Hurt: A valid document is refused because its text "holds control characters" that it does not hold, and a schema
#     whose pattern is written with escapes refuses every valid document.
# Seen:
#   > "en\ntv\u00e5" 0065 006e 006e 0074 0076 00e5
#   > "\u0160" 0016
#   > "\u1680" 0168
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
    <dependency><groupId>com.github.erosb</groupId><artifactId>json-sKema</artifactId><version>0.32.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory=lib > install.log 2>&1 || { cat install.log >&2; exit 2; }

cat > Look.java <<'JAVA'
import com.github.erosb.jsonsKema.JsonParser;

public class Look {
    public static void main(String[] arguments) {
        for (String json : new String[] {"\"en\\ntv\\u00e5\"", "\"\\u0160\"", "\"\\u1680\""}) {
            String read = new JsonParser(json).parse().requireString().getValue();
            System.out.print(json);
            read.chars().forEach(unit -> System.out.print(" %04x".formatted(unit)));
            System.out.println();
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
