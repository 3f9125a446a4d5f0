package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.testkit.browser.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What rules and sizes of cards show a shopper in the storefront, in a real browser.
class MerchandisingIT extends Walk {
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

  private static final String WIDE = ".grid > [data-columns='2']";
  private static final String WIDTHS =
      "const wide = s => document.querySelector(s).getBoundingClientRect().width;"
          + " return wide(\".grid > [data-columns='2']\") / wide('.grid > li:not([data-columns])')";

  /// How much higher the first wide picture is than that of a card beside it.
  private static final String HEIGHTS =
      "const high = s => document.querySelector(s).getBoundingClientRect().height;"
          + " return high('.grid > [data-columns] .picture')"
          + " / high('.grid > li:not([data-columns]) .picture')";

  MerchandisingIT() {
    super(1_000, Map.of("mix.video.cells", "2"));
  }

  @BeforeAll
  void writesRules() {
    put("banner", BANNER);
    put("returns", REDIRECT);
  }

  private void put(String id, String rule) {
    String path = "1/indexes/products/rules/" + id;
    assertThat(demo.status("PUT", path, demo.keys().admin(), rule)).isEqualTo(200);
  }

  private List<String> banners() {
    return browser.all(".banner").stream().map(Element::text).toList();
  }

  @Test
  void aBannerStandsAboveTheResultsAsText() {
    shopper.visits("?q=shoes");
    browser.until("there is a banner", () -> !banners().isEmpty());
    assertThat(banners()).hasSize(1);
    assertThat(banners().getFirst())
        .contains("Shoe <b>week</b>", "<img src=x onerror=alert(1)> All week");
    assertThat(axe()).isEmpty();
    pictures.take("banner");

    browser.phone();
    pictures.take("phone-banner");
    assertThat(overflow()).isZero();
    browser.window(1280, 900);
    shopper.visits("?q=lamp");
    assertThat(banners()).isEmpty();
  }

  @Test
  void aRedirectIsALinkUntilTheSearchIsSentOff() {
    browser.find("#search").type("returns");
    browser.until("there is a way", () -> !banners().isEmpty());
    assertThat(banners()).containsExactly("See our page for this: /?q=socks");
    assertThat(browser.address().toString()).doesNotContain("socks");
    browser.find("#search").enter();
    browser.until("it is followed", () -> browser.address().toString().endsWith("/?q=socks"));
  }

  @Test
  void aVideoTakesTwoCellsAndNothingIsWiderThanTheWindow() {
    browser.window(1280, 1600);
    shopper.visits("?q=trying+shoes");
    browser.until("there are videos", () -> !browser.all(WIDE).isEmpty());
    assertThat(browser.all(WIDE + " .card:not(.card-video)")).isEmpty();
    assertThat(browser.script(WIDTHS).asDouble()).isCloseTo(2, within(0.2));
    assertThat(browser.script(HEIGHTS).asDouble()).isCloseTo(1, within(0.25));
    pictures.take("wide-cards");
    browser.phone();
    pictures.take("phone-wide-cards");
    assertThat(overflow()).isZero();
    assertThat(browser.all(WIDE)).isNotEmpty();
  }
}
