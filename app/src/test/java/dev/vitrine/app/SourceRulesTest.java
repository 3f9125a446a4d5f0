package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The rules of the house that only the sources show: sizes, names of tests, comments, nullness.
/// They are read once for all of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceRulesTest {
  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Randomized");

  /// The names that the build runs; a contract is run by the tests that extend it.
  private static final Pattern TEST_NAME = Pattern.compile(".*(Test|IT|Contract)\\.java");

  private static final Pattern DISABLED = Pattern.compile("@Disab[l]ed\\b(?!\\(\"waits for [^\"])");
  private static final Pattern ACCESSOR = Pattern.compile("get[A-Z]\\w*");

  private final Tree tree = Tree.project();
  private final List<Path> java = tree.files(".java");
  private final Syntax syntax = Syntax.of(java);

  @Test
  void filesAreShort() {
    List<Long> sizes =
        tree.files(".java", ".ts", ".tsx").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .map(file -> tree.text(file).lines().count())
            .sorted()
            .toList();
    assertThat(sizes.get(sizes.size() / 2)).as("median of lines").isLessThanOrEqualTo(80);
    assertThat(sizes.get(sizes.size() * 9 / 10)).as("90 % have").isLessThanOrEqualTo(250);
    assertThat(tree.files(".java", ".ts", ".tsx"))
        .filteredOn(file -> tree.text(file).lines().count() > 500)
        .isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(syntax.methods())
        .filteredOn(method -> method.lines() > 40)
        .extracting(method -> method.where() + " " + method.name() + ": " + method.lines())
        .isEmpty();
  }

  @Test
  void methodsAreNotNamedGet() {
    assertThat(syntax.methods())
        .filteredOn(method -> ACCESSOR.matcher(method.name()).matches() && !method.overrides())
        .extracting(method -> method.where() + " " + method.name())
        .isEmpty();
  }

  @Test
  void recordsHoldNoNull() {
    assertThat(syntax.components())
        .filteredOn(component -> component.declaration().contains("Nullable"))
        .extracting(Syntax.Component::where)
        .isEmpty();
  }

  @Test
  void testsHaveNamesThatTheBuildRuns() {
    var wrong = new TreeSet<String>();
    for (Syntax.Method method : syntax.methods()) {
      if (method.annotations().stream().anyMatch(TESTS::contains)
          && !TEST_NAME.matcher(method.file().getFileName().toString()).matches()) {
        wrong.add(tree.name(method.file()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTestThatIsOffSaysWhatItWaitsFor() {
    assertThat(java).filteredOn(file -> DISABLED.matcher(tree.text(file)).find()).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItAnswers() {
    var wrong = new ArrayList<String>();
    for (Path folder : packages()) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info)) {
        wrong.add(tree.name(folder) + " has no package-info");
        continue;
      }
      String text = tree.text(info);
      if (!text.startsWith("///") || !text.contains("?")) {
        wrong.add(tree.name(info) + " does not say which question the package answers");
      }
      if (!text.contains("@NullMarked")) {
        wrong.add(tree.name(info) + " is not @NullMarked");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void commentsAreMarkdown() {
    Pattern old = Pattern.compile("^\\s*/[*][*]", Pattern.MULTILINE);
    assertThat(java).filteredOn(file -> old.matcher(tree.text(file)).find()).isEmpty();
  }

  private Set<Path> packages() {
    var folders = new TreeSet<Path>();
    for (Path file : java) {
      if (tree.name(file).contains("/src/main/java/")) {
        folders.add(file.getParent());
      }
    }
    return folders;
  }
}
