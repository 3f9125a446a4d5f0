package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every recall, ranker, mixer and feature has a test that holds it to its contract, and its row in
/// the reference.
class ContractsTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  private record Kept(String kind, Path file, String name) {}

  private static List<Kept> implementations(String kind) {
    var declared =
        Pattern.compile("(?:class|record)\\s+(\\w+)[^{;]*\\bimplements\\b[^{]*\\b" + kind + "\\b");
    try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> declares(declared, file))
          .map(file -> new Kept(kind, file, file.getFileName().toString().replace(".java", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declares(Pattern declared, Path file) {
    Matcher found = declared.matcher(text(file));
    return found.find() && file.endsWith(found.group(1) + ".java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Recall", "Ranker", "Mixer", "Feature"})
  void everyOneIsHeldToItsContract(String kind) {
    assertThat(implementations(kind))
        .isNotEmpty()
        .allSatisfy(kept -> {
          String main = MODULE.relativize(kept.file()).toString();
          Path test = MODULE.resolve(main.replace("main", "test").replace(".java", "Test.java"));
          assertThat(test).exists();
          assertThat(text(test)).contains(" extends " + kind + "Contract ");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Recall", "Ranker", "Mixer"})
  void everyStepHasItsRow(String kind) {
    String page = text(MODULE.resolveSibling("docs/reference/recalls.md"));
    assertThat(implementations(kind))
        .allSatisfy(kept -> assertThat(page).contains("`" + kept.name() + "`"));
  }

  @Test
  void everyFeatureHasItsRow() {
    String page = text(MODULE.resolveSibling("docs/reference/features.md"));
    assertThat(Features.all().stream().map(Feature::name))
        .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    List<Class<?>> classes =
        Features.all().stream().<Class<?>>map(Feature::getClass).distinct().toList();
    assertThat(implementations("Feature")).hasSameSizeAs(classes);
  }

  @Test
  void everyUnderstandingHasItsRow() {
    String page = text(MODULE.resolveSibling("docs/reference/recalls.md"));
    assertThat(implementations("Understanding"))
        .isNotEmpty()
        .allSatisfy(kept -> assertThat(page).contains("`" + kept.name() + "`"));
  }
}
