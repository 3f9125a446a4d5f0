package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What shoppers said of a product, as the next shopper reads it and as a merchandiser hides it.
class ReviewsIT extends Desk {
  private static final String BAD = "Buy it at my shop instead! <img src=x onerror=alert(1)>";
  private static final int SHOPPERS = 12;

  ReviewsIT() {
    super(300);
  }

  @Test
  void aShopperReadsThemAndAMerchandiserHidesOne() {
    String engineer = demo.key("ed", "engineer");
    String merchandiser = demo.key("mia", "merchandise");
    String item = anUnratedProduct();
    assertThat(demo.status("POST", "v1/events", engineer, said(item))).isEqualTo(200);
    String address = "v1/catalogues/products/items/" + item + "/reviews";
    browser.until(
        "they are in the book",
        () -> demo.ask("GET", address, engineer, "").contains("\"count\":" + SHOPPERS));

    opens(item);
    assertThat(staff.text(".reviews-mean")).contains("4.7", "12 reviews");
    assertThat(browser.all(".review")).hasSize(10);
    assertThat(staff.text(".rated")).contains("4.7", "(12)");
    looksRight("reviews");
    browser.find(".reviews-list > .button").click();
    browser.until("the others are there", () -> browser.all(".review").size() == SHOPPERS);
    assertThat(words()).contains(BAD).hasSize(2);
    browser.script("document.querySelector('.reviews').scrollIntoView()");
    pictures.take("said");
    assertThat(browser.all(".review-words img")).as("words are words").isEmpty();

    one(".bar:last-of-type").click();
    browser.until("one star", () -> browser.all(".review").size() == 1);
    assertThat(words()).containsExactly(BAD);
    assertThat(one(".bar:last-of-type").attribute("aria-pressed")).isEqualTo("true");

    hides(item, merchandiser);
    browser.until(
        "its stars no longer count",
        () -> demo.ask("GET", "1/indexes/products/" + item, engineer, "").contains("\"rating\":5"));
    opens(item);
    assertThat(staff.text(".reviews-mean")).contains("5.0", "11 reviews");
    assertThat(staff.text("main")).doesNotContain("my shop");
    assertThat(staff.text(".rated")).contains("5.0", "(11)");
  }

  private void hides(String item, String merchandiser) {
    staff.signsIn(merchandiser).visits("reviews?item=" + item + "&stars=1");
    browser.until("it is there", () -> browser.all(".said > li").size() == 1);
    one(".said .chips button").click();
    staff.fills("input[name=reason]", "an advertisement");
    one(".said-why button[type=submit]").click();
    browser.until("it is hidden", () -> staff.text("main").contains("It is hidden."));
    assertThat(staff.text(".said")).contains("hidden", "by mia", "an advertisement");
    pictures.take("hiding");
    looksRight("hiding");
  }

  @Test
  void whoBoughtNothingIsNotRead() {
    String item = anUnratedProduct();
    String review = "{\"events\":[" + review(item, 20, 1, "They are all liars.") + "]}";
    assertThat(demo.status("POST", "v1/events", demo.keys().search(), review)).isEqualTo(200);
    assertThat(demo.status("POST", "v1/events", demo.keys().admin(), said(item))).isEqualTo(200);
    String address = "v1/catalogues/products/items/" + item + "/reviews?size=50";
    browser.until(
        "what came after it is there",
        () -> demo.ask("GET", address, demo.keys().search(), "").contains("\"count\":12"));
    assertThat(demo.ask("GET", address, demo.keys().search(), "")).doesNotContain("liars");
  }

  private void opens(String item) {
    browser.open(demo.address().resolve("?item=" + item));
    browser.until("its reviews are there", () -> !browser.all(".reviews-mean").isEmpty());
  }

  private Element one(String selector) {
    return browser.find(selector);
  }

  private List<String> words() {
    return browser.all(".review-words").stream().map(Element::text).toList();
  }

  /// A product of the demo that nobody rated: of each test its own.
  private String anUnratedProduct() {
    String id = "reviewed-" + System.nanoTime();
    String product = "{\"title\":\"Brass Tea Strainer\",\"price\":9.5,\"currency\":\"USD\"}";
    String path = "1/indexes/products/" + id;
    assertThat(demo.status("PUT", path, demo.keys().admin(), product)).isEqualTo(200);
    String beside =
        "{\"catalogue\":\"products\",\"relation\":\"instead\",\"items\":[\"" + id + "\"]}";
    browser.until(
        "it is in the index",
        () -> demo.status("POST", "v1/beside", demo.keys().search(), beside) == 200);
    return id;
  }

  /// Eleven who gave five stars, one of them with words, and one who gave one.
  private static String said(String item) {
    var events = new ArrayList<String>();
    for (int shopper = 0; shopper < SHOPPERS - 1; shopper++) {
      events.add(review(item, shopper, 5, shopper == 3 ? "Fits every cup.\\nStill shines." : ""));
    }
    events.add(review(item, SHOPPERS, 1, BAD));
    return "{\"events\":[" + String.join(",", events) + "]}";
  }

  private static String review(String item, int shopper, int stars, String words) {
    return "{\"event\":\"review\",\"id\":\"r-"
        + item
        + "-"
        + shopper
        + "\",\"catalogue\":\"products\",\"client\":\"shopper-"
        + shopper
        + "\",\"item\":\""
        + item
        + "\",\"stars\":"
        + stars
        + ",\"words\":\""
        + words
        + "\",\"vouched\":true}";
  }
}
