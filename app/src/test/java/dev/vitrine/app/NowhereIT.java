package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who comes to an address that no page has, in a real browser.
class NowhereIT extends Walk {
  NowhereIT() {
    super(300, Map.of());
  }

  @Test
  void theShopSaysSoAndLeadsOn() {
    for (String address : new String[] {"nosuchpage", "a/b/nosuchpage?x=1"}) {
      opens(address);
      browser.until("it says so", () -> said().equals("There is no page at this address"));
      assertThat(status()).isEqualTo(404);
      assertThat(axe()).isEmpty();
      onlyThatItIsMissing();
    }
    pictures.take("nowhere");
    browser.phone();
    assertThat(overflow()).isZero();
    pictures.take("phone-nowhere");
    browser.window(1280, 900);

    shopper.searches("lamp");
    assertThat(browser.address().getPath()).isEqualTo("/");
    assertThat(shopper.titles()).isNotEmpty();

    opens("a/nosuchpage");
    browser.until("it says so", () -> !browser.all(".blank .button-main").isEmpty());
    browser.find(".blank .button-main").click();
    browser.until("it is the shop", () -> browser.address().getPath().equals("/"));
    browser.until("its start page is there", () -> !browser.all(".home").isEmpty());
    browser.back();
    browser.until("it says so again", () -> said().equals("There is no page at this address"));
    onlyThatItIsMissing();
  }

  @Test
  void theConsoleHasAPageOfItsOwnForIt() {
    opens("console/nosuchpage");
    browser.until("it says so", () -> heading().equals("There is no page at this address"));
    assertThat(status()).isEqualTo(404);
    assertThat(axe()).isEmpty();
    pictures.take("nowhere-console");
    browser.find("main input").type("lamp\n");
    browser.until("it is the console", () -> browser.address().getPath().equals("/console/"));
    assertThat(browser.address().getFragment()).isEqualTo("/lab?q=lamp");
    onlyThatItIsMissing();
  }

  @Test
  void programsGetAPlainError() {
    assertThat(demo.ask("GET", "nosuchpage", "", "")).contains("no such path");
    assertThat(demo.status("GET", "nosuchpage", "", "")).isEqualTo(404);
  }

  private void opens(String address) {
    browser.open(demo.address().resolve(address));
  }

  /// What the page that lies over the shop says.
  private String said() {
    return browser.find(".page h1").text();
  }

  /// That a page was not found is a complaint of the browser, and the only one that is meant.
  private void onlyThatItIsMissing() {
    assertThat(browser.complaints()).allMatch(said -> said.contains("404"));
  }

  private long status() {
    return browser
        .script("return performance.getEntriesByType('navigation')[0].responseStatus")
        .asLong();
  }
}
