package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Staff;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Those who run one demo shop, in its console. Each test begins and ends signed out.
abstract class Desk extends InBrowser {
  protected Staff staff;

  Desk(int products) {
    super(products, Map.of(), "console");
  }

  @BeforeEach
  void opensTheConsole() {
    staff = new Staff(browser, demo.address());
  }

  @AfterEach
  void leaves() {
    staff.signsOut();
  }

  /// Presses the first button that shows these words.
  void clicks(String button) {
    browser.script(
        "[...document.querySelectorAll('button')].find(b => b.textContent === arguments[0]).click()",
        button);
  }

  /// That the page keeps nobody out, in the light and in the dark, and fits on a phone; with
  /// pictures of both.
  void looksRight(String name) {
    assertThat(axe()).as(name).isEmpty();
    pictures.take(name + "-page");
    browser.dark(true);
    assertThat(axe()).as(name + " in the dark").isEmpty();
    browser.phone();
    assertThat(overflow()).as(name + " on a phone").isZero();
    pictures.take("phone-" + name);
    seesAWideWindow();
  }
}
