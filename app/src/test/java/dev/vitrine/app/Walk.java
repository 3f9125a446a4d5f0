package dev.vitrine.app;

import dev.vitrine.testkit.browser.Shopper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// A shopper's walks through the storefront of one demo shop. Each begins with nothing that this
/// browser remembered.
abstract class Walk extends InBrowser {
  protected Shopper shopper;

  /// @param settings of the shop beside the usual ones
  Walk(int products, Map<String, String> settings) {
    super(products, settings, "storefront");
  }

  @BeforeEach
  void begins() {
    shopper = new Shopper(browser, demo.address());
    shopper.visits("");
    browser.script("localStorage.clear()");
  }

  /// The heading of the page.
  String heading() {
    return browser.find("main h1").text();
  }

  /// Id or else class of what the keyboard is on.
  String focused() {
    return browser
        .script("const e = document.activeElement; return e.id || e.className")
        .asString("");
  }

  /// The number that stands in a text; 0 where none does.
  long number(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
