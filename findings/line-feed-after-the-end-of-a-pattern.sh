#!/usr/bin/env bash
# Version: json-schema-validator 3.0.9, dev.harrel:json-schema 1.8.2, jackson-databind 2.22.4 (Maven)
# Behaviour: A pattern of a JSON Schema is a regular expression of ECMAScript, where $ is the end. dev.harrel hands
#     it to Java, where $ may also stand before a last line break: "SE" with a line feed is valid.
# Guess: One schema, one set of valid documents, whichever validator runs it.
# Hurt: A city validates its file with one library and is told that all is well; the reader, or the other library,
#     refuses the same file.
# Seen:
#   > "SE" networknt true harrel true
#   > "SE\n" networknt false harrel true
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
    <dependency><groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>3.0.9</version></dependency>
    <dependency><groupId>dev.harrel</groupId><artifactId>json-schema</artifactId><version>1.8.2</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.22.4</version></dependency>
  </dependencies>
</project>
XML
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DoutputDirectory=lib > install.log 2>&1 || { cat install.log >&2; exit 2; }

cat > Look.java <<'JAVA'
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.ValidatorFactory;

public class Look {
    public static void main(String[] arguments) {
        String schema = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"pattern\":\"^[A-Z]{2}$\"}";
        for (String json : new String[] {"\"SE\"", "\"SE\\n\""}) {
            boolean one = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema).validate(json, InputFormat.JSON).isEmpty();
            boolean other = new ValidatorFactory().validate(schema, json).isValid();
            System.out.println(json + " networknt " + one + " harrel " + other);
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
