package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Suggestions below the search box of the demo shop, in a real browser, which nobody has searched
/// before.
class SuggestionsIT extends Walk {
  private static final int PRODUCTS = 2_000;

  SuggestionsIT() {
    super(PRODUCTS, Map.of());
  }

  @BeforeEach
  void opensAfresh() {
    shopper.visits("");
  }

  @Test
  void whatMayBeMeantComesWhileTyping() {
    List<String> lines = shopper.begins("lam");
    assertThat(lines.getFirst()).startsWith("lam");
    assertThat(texts(".suggest-category")).anyMatch(text -> text.contains("Lamps"));
    assertThat(texts(".suggest-item")).isNotEmpty().allMatch(text -> text.contains("$"));
    assertThat(texts(".suggest-query b").getFirst()).startsWith("p");
    assertThat(browser.find("#search").attribute("aria-expanded")).isEqualTo("true");
    assertThat(axe()).isEmpty();
    pictures.take("suggestions");

    assertThat(shopper.begins("hedph").getFirst()).contains("headphones");
  }

  @Test
  void aQuestionAboutAnOrderIsCompletedAndAnswered() {
    assertThat(shopper.begins("where is my or")).first().asString().contains("where is my order");
    assertThat(texts(".suggest-item")).isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("suggested-question");
    browser.find(".suggest-query").click();
    browser.until("it is taken so", () -> !browser.all(".order-answer").isEmpty());
  }

  @Test
  void theArrowKeysChooseALine() {
    shopper.begins("dres");
    browser.press(Browser.DOWN);
    browser.until("a line is active", () -> !active().isEmpty());
    String chosen = browser.find("#" + active() + " .suggest-words").text();
    assertThat(browser.find("#" + active()).attribute("aria-selected")).isEqualTo("true");
    browser.press(Browser.ENTER);
    browser.until("it is searched", () -> heading().equals("Results for “" + chosen + "”"));
    assertThat(browser.all("[role=option]")).isEmpty();
  }

  @Test
  void aCategoryLeadsToIt() {
    shopper.begins("dresses");
    browser.find(".suggest-category").click();
    browser.until("it is open", () -> heading().equals("Dresses"));
    browser.until("the address says so", this::inCategoryAlone);
  }

  @Test
  void aProductOpens() {
    shopper.begins("lamp");
    String title = browser.find(".suggest-item .suggest-words").text();
    browser.find(".suggest-item").click();
    browser.until(
        "its title is there", () -> browser.find(".page #item-title").text().equals(title));
  }

  @Test
  void aLiveThatIsOnAirOpensAndSoDoesWhoHostsIt() {
    String name = goesOnAir();
    shopper.begins(name);
    browser.until("it is suggested", () -> texts(".suggest-lives .suggest-words").contains(name));
    assertThat(texts(".suggest-lives .badge-live")).isNotEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("suggestions-live");
    browser.find(".suggest-lives .suggest-option").click();
    browser.until("it is open", () -> !browser.all(".film .sold-by a").isEmpty());

    String host = browser.find(".film .sold-by a").text();
    shopper.visits("");
    shopper.begins(host);
    browser.until("they are suggested", () -> !browser.all(".suggest-creator").isEmpty());
    browser.find(".suggest-creator").click();
    browser.until("they are there", () -> texts(".party-name").contains(host));
    assertThat(browser.find("#results h1").text()).isEqualTo(host);
    assertThat(shopper.chips()).containsExactly(host);
  }

  @Test
  void theShoppersOwnSearchesAreKeptInTheBrowserUntilTheyAreForgotten() {
    shopper.searches("lamp");
    asks();
    shopper.searches("red dress");
    asks();
    shopper.visits("");

    browser.find("#search").click();
    browser.until("they are there", () -> browser.all(".suggest-drop").size() == 2);
    assertThat(texts(".suggest-query").subList(0, 2)).containsExactly("red dress", "lamp");
    assertThat(axe()).isEmpty();
    pictures.take("suggestions-recent");

    browser.press(Browser.DOWN);
    browser.press(Browser.DELETE);
    browser.until("one is gone", () -> browser.all(".suggest-drop").size() == 1);
    browser.find(".suggest-forget").click();
    browser.until("all are gone", () -> browser.all(".suggest-drop").isEmpty());
    String kept = "return localStorage.getItem('vitrine.recent.products')";
    assertThat(browser.script(kept).asString("")).isEqualTo("[]");
  }

  /// Presses Enter in the box, and waits until the focus has gone on to the results: what is typed
  /// meanwhile would be cut in two.
  private void asks() {
    browser.find("#search").enter();
    String elsewhere = "return document.activeElement.id !== 'search'";
    browser.until("the results have the focus", () -> browser.script(elsewhere).asBoolean());
  }

  @Test
  void relatedSearchesLeadOn() {
    shopper.visits("?q=lamp");
    browser.until("they are there", () -> browser.all(".related a").size() > 2);
    assertThat(axe()).isEmpty();
    String words = browser.find(".related a").text();
    browser.script("document.querySelector('.related a').click()");
    browser.until("it is searched", () -> heading().equals("Results for “" + words + "”"));
  }

  @Test
  void aPhoneHasRoomForThem() {
    browser.phone();
    shopper.visits("");
    shopper.begins("lam");
    assertThat(browser.script("return document.documentElement.scrollWidth - innerWidth").asInt(1))
        .isLessThanOrEqualTo(0);
    assertThat(axe()).isEmpty();
    pictures.take("phone-suggestions");
  }

  /// Sends the live that is announced first on air and gives its title.
  private String goesOnAir() {
    browser.until("lives are announced", () -> !browser.all(".home [data-item^=l]").isEmpty());
    String id = browser.find(".home [data-item^=l]").attribute("data-item");
    String path = "/1/indexes/products/" + id + "/partial";
    String state = "{\"state\":\"on_air\"}";
    assertThat(demo.status("POST", path, demo.keys().admin(), state)).isEqualTo(200);
    shopper.visits("");
    browser.until("it is on air", () -> !browser.all(".home .badge-live").isEmpty());
    return texts(".home .tile:has(.badge-live) .card-link").getFirst();
  }

  private String active() {
    return browser.find("#search").attribute("aria-activedescendant");
  }

  /// Whether the address, which follows the page a moment later, has a category and no words.
  private boolean inCategoryAlone() {
    String address = browser.address().toString();
    return address.contains("in=") && !address.contains("q=");
  }

  private List<String> texts(String css) {
    return browser.all(css).stream().map(Element::text).toList();
  }
}
