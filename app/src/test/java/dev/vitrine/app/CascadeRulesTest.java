package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every step of the cascade and every feature is explained on the page of the cascade.
class CascadeRulesTest {
  private static final Pattern PART =
      Pattern.compile(
          "class (\\w+) implements (Understanding|Recall|Ranker|Mixer|Feature)\\b"
              + "(?s:.*?)String name\\(\\) \\{\\s*return \"([^\"]+)\"");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  private final Tree tree = Tree.project();
  private final List<MatchResult> parts =
      tree.files(".java").stream()
          .filter(file -> tree.name(file).startsWith("search/src/main/"))
          .flatMap(file -> PART.matcher(tree.text(file)).results())
          .toList();

  @Test
  void everyStepAndFeatureHasItsRow() {
    var rows = new TreeSet<String>();
    ROW.matcher(tree.text(Path.of("docs/reference/cascade.md")))
        .results()
        .forEach(row -> rows.add(row.group(1)));
    var names = new TreeSet<String>();
    parts.forEach(part -> names.add(part.group(3)));
    assertThat(rows).isNotEmpty().isEqualTo(names);
  }
}
