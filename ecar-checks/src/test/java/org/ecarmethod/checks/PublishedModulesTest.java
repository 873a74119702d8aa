package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A module that is deployed is in the bill of materials and has a frozen API; one that is not is in neither. */
class PublishedModulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Element BOM = pom("ecar-bom");

    @Test
    void the_bill_of_materials_lists_the_deployed_modules() {
        assertThat(artifacts(child(child(BOM, "dependencyManagement"), "dependencies"), "dependency"))
                .containsExactlyInAnyOrderElementsOf(deployed());
    }

    @Test
    void each_deployed_module_has_a_frozen_api() {
        assertThat(artifacts(child(pom("ecar-checks"), "dependencies"), "dependency"))
                .containsAll(deployed());
        assertThat(ApiModule.all()).hasSameSizeAs(deployed());
    }

    /** Test classes run side by side, and several of them go through the classes. */
    @Test
    void two_can_go_through_the_classes_of_a_module_at_once() throws IOException {
        for (ApiModule module : ApiModule.all()) {
            boolean isJar = "jar".equals(module.descriptor().getScheme());
            try (FileSystem open = isJar ? FileSystems.newFileSystem(module.descriptor(), Map.of()) : null) {
                assertThat(isJar).isEqualTo(open != null);
                assertThat(module.classes()).isNotEmpty();
            }
        }
    }

    @Test
    void the_bill_of_materials_brings_nothing_but_our_modules() {
        assertThat(children(BOM).map(Element::getTagName))
                .doesNotContain("parent", "dependencies", "properties", "build");
        assertThat(texts(BOM, "dependency", "groupId")).isNotEmpty().containsOnly("org.ecarmethod");
        assertThat(texts(BOM, "dependency", "version")).containsOnly("${project.version}");
    }

    private static List<String> deployed() {
        NodeList modules = pom("").getElementsByTagName("module");
        return IntStream.range(0, modules.getLength())
                .mapToObj(i -> modules.item(i).getTextContent())
                .filter(module -> !texts(pom(module), "project", "packaging").contains("pom"))
                .filter(module ->
                        !texts(pom(module), "properties", "maven.deploy.skip").contains("true"))
                .toList();
    }

    private static List<String> artifacts(Element parent, String tag) {
        return children(parent)
                .filter(one -> one.getTagName().equals(tag))
                .map(one -> child(one, "artifactId").getTextContent())
                .toList();
    }

    /** {@return the texts of the children of that name of each element of the tag} */
    private static List<String> texts(Element root, String tag, String child) {
        NodeList found = root.getElementsByTagName(tag);
        Stream<Element> elements = root.getTagName().equals(tag)
                ? Stream.of(root)
                : IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
        return elements.flatMap(PublishedModulesTest::children)
                .filter(one -> one.getTagName().equals(child))
                .map(Element::getTextContent)
                .toList();
    }

    private static Element child(Element parent, String tag) {
        return children(parent)
                .filter(one -> one.getTagName().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Element pom(String module) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve(module).resolve("pom.xml").toFile())
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
