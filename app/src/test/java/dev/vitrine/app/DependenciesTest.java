package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every dependency has its line in the reference: what for, licence, what it would cost to write.
class DependenciesTest {
  private static final Pattern POM =
      Pattern.compile(
          "(?s)<(dependency|path|plugin)>(?:(?!</\\1>).)*?<artifactId>([^<]+)</artifactId>");

  private static final Pattern PACKAGES =
      Pattern.compile("(?s)\"(?:dev|peer|optional)?[dD]ependencies\": *\\{([^}]*)\\}");

  private static final Pattern PACKAGE = Pattern.compile("\"([^\"]+)\" *:");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  private final Tree tree = Tree.project();

  @Test
  void everyDependencyHasItsLine() {
    var listed = new TreeSet<String>();
    ROW.matcher(tree.text(Path.of("docs/reference/dependencies.md")))
        .results()
        .forEach(row -> listed.add(row.group(1)));
    assertThat(used()).isNotEmpty().isSubsetOf(listed);
  }

  private Set<String> used() {
    var used = new TreeSet<String>();
    for (Path pom : tree.files("pom.xml")) {
      POM.matcher(tree.text(pom))
          .results()
          .map(found -> found.group(2))
          .filter(name -> !name.startsWith("vitrine"))
          .forEach(used::add);
    }
    for (Path file : tree.files("package.json")) {
      PACKAGES
          .matcher(tree.text(file))
          .results()
          .map(block -> block.group(1))
          .flatMap(block -> PACKAGE.matcher(block).results())
          .map((MatchResult found) -> found.group(1))
          .filter(name -> !name.startsWith("@vitrine/"))
          .forEach(used::add);
    }
    return used;
  }
}
