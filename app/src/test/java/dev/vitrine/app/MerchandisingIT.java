package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Accessibility;
import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Element;
import dev.vitrine.testkit.browser.Shopper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rules show a shopper in the storefront, in a real browser.
class MerchandisingIT {
  private static final Path ROOT = Path.of(System.getProperty("vitrine.root"));
  private static final String BANNER =
      """
      {"conditions": [{"pattern": "shoes", "anchoring": "contains"}],
       "consequence": {"params": {"renderingContent": {"widgets": {"banners": [
         {"title": "Shoe <b>week</b>", "text": "<img src=x onerror=alert(1)> All week",
          "link": {"url": "/?q=boots"}}]}}}}}
      """;
  private static final String REDIRECT =
      """
      {"conditions": [{"pattern": "returns", "anchoring": "is"}],
       "consequence": {"redirect": "/?q=socks"}}
      """;

  @TempDir static Path folder;
  private static OpenDemo demo;
  private static Browser browser;
  private static Pictures pictures;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    demo = new OpenDemo(folder.resolve("shop"), 1_000);
    put("banner", BANNER);
    put("returns", REDIRECT);
    browser = Browser.start();
    pictures = new Pictures(browser, ROOT);
  }

  @AfterAll
  static void closes() {
    browser.close();
    demo.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static void put(String id, String rule) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI to = demo.address().resolve("1/indexes/products/rules/" + id);
      HttpRequest request =
          HttpRequest.newBuilder(to)
              .header("x-algolia-api-key", demo.keys().admin())
              .PUT(BodyPublishers.ofString(rule))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  private static List<String> banners() {
    return browser.all(".banner").stream().map(Element::text).toList();
  }

  @Test
  void aBannerStandsAboveTheResultsAsText() {
    browser.window(1280, 900);
    var shopper = new Shopper(browser, demo.address()).visits("?q=shoes");
    browser.until("there is a banner", () -> !banners().isEmpty());
    assertThat(banners()).hasSize(1);
    assertThat(banners().getFirst())
        .contains("Shoe <b>week</b>", "<img src=x onerror=alert(1)> All week");
    assertThat(Accessibility.of(ROOT.resolve("web")).violations(browser)).isEmpty();
    pictures.take("banner");

    browser.phone();
    pictures.take("phone-banner");
    long over =
        browser.script("return document.documentElement.scrollWidth - window.innerWidth").asLong();
    assertThat(over).isZero();
    browser.window(1280, 900);
    shopper.visits("?q=lamp");
    assertThat(banners()).isEmpty();
  }

  @Test
  void aRedirectIsALinkUntilTheSearchIsSentOff() {
    browser.window(1280, 900);
    new Shopper(browser, demo.address()).visits("");
    browser.find("#search").type("returns");
    browser.until("there is a way", () -> !banners().isEmpty());
    assertThat(banners()).containsExactly("See our page for this: /?q=socks");
    assertThat(browser.address().toString()).doesNotContain("socks");
    browser.find("#search").enter();
    browser.until("it is followed", () -> browser.address().toString().endsWith("/?q=socks"));
  }
}
