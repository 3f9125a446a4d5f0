package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Accessibility;
import dev.vitrine.testkit.browser.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Pages of one demo shop in a real browser. Each test begins with a wide window in the light; none
/// may end with a complaint of the browser, which is where a broken content policy would show.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
  static final Path ROOT = Path.of(System.getProperty("vitrine.root"));

  @TempDir static Path folder;

  private final int products;
  private final Map<String, String> settings;
  private final String site;
  protected OpenDemo demo;
  protected Browser browser;
  protected Pictures pictures;

  /// @param settings of the shop beside the usual ones
  /// @param site which the pages are of, as the names of their pictures begin
  InBrowser(int products, Map<String, String> settings, String site) {
    this.products = products;
    this.settings = settings;
    this.site = site;
  }

  @BeforeAll
  void opens() {
    demo = new OpenDemo(folder.resolve("shop"), products, settings);
    browser = Browser.start();
    pictures = new Pictures(browser, ROOT, site);
  }

  @AfterAll
  void closes() {
    browser.close();
    demo.close();
  }

  @BeforeEach
  void seesAWideWindow() {
    browser.window(1280, 900);
    browser.dark(false);
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    assertThat(browser.complaints()).isEmpty();
  }

  /// What of the page keeps people out.
  List<String> axe() {
    return Accessibility.of(ROOT.resolve("web")).violations(browser);
  }

  /// How far the page is wider than the window, in pixels.
  long overflow() {
    return browser
        .script("return document.documentElement.scrollWidth - window.innerWidth")
        .asLong();
  }
}
