package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is written must be true and in place: links lead somewhere, nothing is left undone, and
/// nothing speaks of one person's machine.
class DocumentsTest {
  private static final long LARGEST_PICTURE = 150_000;
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
  private static final Pattern NEXT_COMMENT_LINE = Pattern.compile("\\R\\s*/// ?");
  private static final Pattern CLASS_LINK = Pattern.compile("\\{@link (dev[.]vitrine[.][\\w.]+)");
  private static final Pattern UNDONE = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b");
  private static final Pattern MACHINE =
      Pattern.compile("(?m)(^|[\\s\"'`(=:])/(work|root|home|Users)/");

  private final Tree tree = Tree.project();

  @Test
  void linksLeadSomewhere() {
    var broken = new ArrayList<String>();
    for (Path page : tree.files(".md")) {
      LINK.matcher(CODE.matcher(tree.text(page)).replaceAll(""))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.matches("(https?|mailto):.*"))
          .filter(link -> !leads(page, link))
          .forEach(link -> broken.add(tree.name(page) + " → " + link));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void picturesAreSmallAndShown() throws IOException {
    var shown = new StringBuilder();
    tree.files(".md").forEach(page -> shown.append(tree.text(page)));
    for (Path picture : tree.files(".png")) {
      String name = "images/" + picture.getFileName();
      assertThat(Files.size(picture)).as(name).isLessThanOrEqualTo(LARGEST_PICTURE);
      assertThat(shown).as("documents").contains(name);
    }
  }

  @Test
  void commentsNameClassesThatAreThere() {
    var names = new HashSet<String>();
    List<Path> sources = tree.files(".java");
    sources.forEach(file -> names.add(className(file)));
    var broken = new ArrayList<String>();
    for (Path file : sources) {
      String text = NEXT_COMMENT_LINE.matcher(tree.text(file)).replaceAll(" ");
      CLASS_LINK
          .matcher(text)
          .results()
          .map(link -> link.group(1))
          .filter(name -> !names.contains(name))
          .forEach(name -> broken.add(tree.name(file) + " → " + name));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void nothingIsLeftUndone() {
    assertThat(matching(UNDONE)).isEmpty();
  }

  @Test
  void nothingSpeaksOfOneMachine() {
    assertThat(matching(MACHINE)).isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheIndex() {
    String index = tree.text(Path.of("docs", "README.md"));
    assertThat(tree.files(".md"))
        .filteredOn(page -> page.startsWith(tree.root().resolve("docs")))
        .map(page -> tree.root().resolve("docs").relativize(page).toString())
        .filteredOn(page -> !page.equals("README.md"))
        .allSatisfy(page -> assertThat(index).contains("(" + page + ")"));
  }

  private String className(Path file) {
    return tree.name(file)
        .replaceFirst(".*/java/", "")
        .replaceFirst("\\.java$", "")
        .replace('/', '.');
  }

  private boolean leads(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty()
            ? page
            : page.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8)).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1
        || !target.toString().endsWith(".md")
        || headings(target).contains(parts[1]);
  }

  private List<String> headings(Path page) {
    return HEADING
        .matcher(CODE.matcher(tree.text(page)).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private List<String> matching(Pattern pattern) {
    return tree
        .files(
            ".java",
            ".md",
            ".xml",
            ".ts",
            ".tsx",
            ".css",
            ".html",
            ".json",
            ".properties",
            ".yaml",
            ".yml",
            ".sh",
            "vitrine",
            "run")
        .stream()
        .filter(file -> pattern.matcher(tree.text(file)).find())
        .map(tree::name)
        .toList();
  }
}
