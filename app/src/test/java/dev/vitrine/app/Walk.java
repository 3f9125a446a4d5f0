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
}
