package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A shopper without a mouse, in a real browser: wherever they are, something has the focus, and it
/// is seen which.
class KeyboardIT extends Walk {
  private static final int MOST = 200;

  /// What has the focus, in words: its tag, its classes and its name.
  private static final String FOCUSED =
      """
      const e = document.activeElement;
      const name = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
      return e.tagName + ' ' + e.className + ' ' + (e.tagName === 'BODY' ? '' : name.trim());
      """;

  /// Whether a ring is drawn around what has the focus, or around the card or box that it is in,
  /// and whether it is in sight.
  private static final String SEEN =
      """
      const e = document.activeElement;
      const place = e.getBoundingClientRect();
      const card = e.closest('.card, .tile');
      const ringed = each => {
        const look = getComputedStyle(each);
        return (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0)
            || look.boxShadow !== 'none';
      };
      const near = [e, e.parentElement, e.nextElementSibling,
          ...(card === null ? [] : [card, ...card.querySelectorAll('*')])];
      return place.bottom > 0 && place.top < innerHeight
          && near.some(each => each !== null && ringed(each));
      """;

  KeyboardIT() {
    super(1_000, Map.of("orders.ship-after", "0s", "orders.deliver-after", "0s"));
  }

  @Test
  void fromTheStartPageToAReturn() {
    shopper.visits("");
    tabsTo("INPUT .*Search the shop");
    browser.press("lamp" + Browser.ESCAPE + Browser.ENTER);
    browser.until("it is found", () -> shopper.count().contains("result"));
    browser.until("the results have the focus", () -> focus().startsWith("MAIN"));
    tabsTo("A card-link.*");
    browser.press(Browser.ENTER);
    shopper.opened();
    browser.until("its heading has the focus", () -> focus().startsWith("H1"));
    tabsTo("BUTTON .*Add to cart");
    browser.press(Browser.ENTER);
    browser.until("it is in the cart", () -> !browser.all(".buy-said button").isEmpty());
    assertThat(focus()).contains("Add to cart");
    tabsTo("BUTTON .*Go to the cart");
    browser.press(Browser.ENTER);
    browser.until("it is priced", () -> !browser.all(".cart-sum a.button-main").isEmpty());
    tabsTo("A .*Go to the checkout");
    browser.press(Browser.ENTER);
    browser.until("it can be sent", () -> !browser.all(".checkout .button-main:enabled").isEmpty());
    tabsTo("BUTTON .*Order with the demo payment");
    browser.press(Browser.ENTER);
    browser.until("it is ordered", () -> focus().startsWith("H1  Order "));

    tabsTo("BUTTON .*Send back");
    browser.press(Browser.ENTER);
    tabsTo("SELECT .*Why.*");
    browser.press(Browser.DOWN);
    tabsTo("BUTTON .*Send it back");
    browser.press(Browser.ENTER);
    browser.until("it is noted", () -> focus().startsWith("P after-said Your return is noted"));
    assertThat(seen()).isTrue();
    pictures.take("keyboard-return");
  }

  @Test
  void whatGoesAwayLeavesTheFocusWhereOneIs() {
    shopper.visits("?q=lamp&f.kind=product");
    presses(".chips .chip");
    browser.until("the results have it", () -> focus().startsWith("MAIN results"));
    shopper.visits("?q=lamp&f.kind=live&f.brand=Nobody");
    presses(".blank .button-main");
    browser.until("the results have it", () -> focus().startsWith("MAIN results"));
    shopper.visits("?q=where+is+my+order");
    presses(".results > .link-button");
    browser.until("the results have it", () -> focus().startsWith("MAIN results"));
    shopper.visits("?f.kind=video");
    presses(".card-play");
    browser.until("the film has it", () -> focus().matches("BUTTON .*(Pause|Play)"));

    browser.open(demo.address().resolve("?view=you"));
    presses(".you section:last-of-type .button");
    browser.until("it is asked once more", () -> focus().contains("Keep it"));
    presses(".you section:last-of-type .button-main");
    browser.until("it says that it is done", () -> focus().contains("Your history is erased"));
  }

  /// Goes on to the first thing that reads so; whatever has the focus on the way is seen to have
  /// it.
  private void tabsTo(String reads) {
    for (int i = 0; i < MOST; i++) {
      browser.press(Browser.TAB);
      String focus = focus();
      assertThat(focus).as("what has the focus on the way to " + reads).doesNotStartWith("BODY");
      assertThat(seen()).as("is seen to have the focus: " + focus).isTrue();
      if (focus.matches("(?s)" + reads)) {
        return;
      }
    }
    assertThat(focus()).as("no way by the keyboard").matches(reads);
  }

  private void presses(String css) {
    browser.until(css + " is there", () -> !browser.all(css).isEmpty());
    browser.script("document.querySelector(arguments[0]).focus()", css);
    browser.press(Browser.ENTER);
  }

  private String focus() {
    return browser.script(FOCUSED).asString("");
  }

  private boolean seen() {
    return browser.script(SEEN).asBoolean();
  }
}
