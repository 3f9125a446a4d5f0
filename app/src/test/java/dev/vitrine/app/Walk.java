package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Accessibility;
import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Shopper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A shopper's walks through the storefront of one demo shop, in a real browser. Each begins with a
/// wide window in the light, and nothing that this browser remembered; none may end with a
/// complaint of the browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Walk {
  static final Path ROOT = Path.of(System.getProperty("vitrine.root"));

  @TempDir static Path folder;

  private final int products;
  private final Map<String, String> settings;
  protected OpenDemo demo;
  protected Browser browser;
  protected Pictures pictures;
  protected Shopper shopper;

  /// @param settings of the shop beside the usual ones
  Walk(int products, Map<String, String> settings) {
    this.products = products;
    this.settings = settings;
  }

  @BeforeAll
  void opens() {
    demo = new OpenDemo(folder.resolve("shop"), products, settings);
    browser = Browser.start();
    pictures = new Pictures(browser, ROOT);
  }

  @AfterAll
  void closes() {
    browser.close();
    demo.close();
  }

  @BeforeEach
  void begins() {
    browser.window(1280, 900);
    browser.dark(false);
    shopper = new Shopper(browser, demo.address());
    shopper.visits("");
    browser.script("localStorage.clear()");
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
