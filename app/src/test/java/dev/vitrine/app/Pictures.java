package dev.vitrine.app;

import dev.vitrine.testkit.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;

/// Pictures of pages: always for looking at after a run, and some for the documents when asked.
final class Pictures {
  /// Those that the documents show.
  private static final Set<String> SHOWN =
      Set.of(
          "front",
          "query",
          "filters",
          "item",
          "price-history",
          "misspelled",
          "phone",
          "phone-feed",
          "checkout",
          "after-sales",
          "film",
          "why-not",
          "rule",
          "compare",
          "judge",
          "measured",
          "simulated",
          "said",
          "hiding",
          "models");

  private final Browser browser;
  private final String of;
  private final Path seen;
  private final Path documented;
  private final boolean write = System.getProperty("vitrine.pictures", "").equals("write");

  Pictures(Browser browser, Path root) {
    this(browser, root, "storefront");
  }

  /// @param of which site, as the names of its pictures begin
  Pictures(Browser browser, Path root, String of) {
    this.browser = browser;
    this.of = of;
    seen = root.resolve("app/target").resolve(of);
    documented = root.resolve("docs/images");
    try {
      Files.createDirectories(seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes a picture of the page once it is at rest and its pictures are there.
  void take(String name) {
    browser.atRest();
    Path file = browser.screenshot(seen.resolve(name + ".png"));
    if (write && SHOWN.contains(name)) {
      try {
        Files.createDirectories(documented);
        Path to = documented.resolve(of + "-" + name + ".png");
        ImageIO.write(FewColours.of(ImageIO.read(file.toFile())), "png", to.toFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
