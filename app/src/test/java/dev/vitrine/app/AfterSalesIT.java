package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A shopper who buys in the storefront and comes back about it, in a real browser: from a misspelt
/// query to a return. Every page on the way is looked at for what keeps people out.
class AfterSalesIT extends Walk {
  private static final String NEWEST = ".order:first-of-type";

  AfterSalesIT() {
    super(1_000, Map.of("orders.ship-after", "0s", "orders.deliver-after", "0s"));
  }

  @Test
  void fromAMisspeltQueryToAReturn() {
    shopper.visits("").searches("hedphones");
    browser.until("it is corrected", () -> !shopper.notices().isEmpty());
    assertThat(shopper.notices().getFirst()).contains("Showing results for headphones");
    String title = buys("?q=hedphones&f.kind=product");
    assertThat(browser.find(".order").attribute("data-state")).isEqualTo("delivered");
    assertThat(axe()).isEmpty();
    pictures.take("order");

    shopper.visits("?q=return+" + word(title));
    browser.until("the order is meant", () -> !browser.all(".order-answer .step").isEmpty());
    assertThat(shopper.count()).as("nothing of the shop is meant").isEqualTo("1 order");
    assertThat(shopper.titles()).isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("after-sales");
    browser.phone();
    assertThat(overflow()).as("its form on a phone").isZero();
    browser.window(1280, 900);
    browser.find(".order-answer select[name=reason] option[value=damaged]").click();
    browser.find(".order-answer .step button[type=submit]").click();
    browser.until("it is noted", () -> said().contains("Your return is noted"));

    shopper.visits("").closesSuggestions();
    browser.find(".header-ways a").click();
    browser.until("it is paid back", () -> order().contains("were paid back"));
    assertThat(order()).contains(title, "1 sent back", "1 paid back", "Refunded", "It arrived on");
    assertThat(browser.find(NEWEST).attribute("data-state")).isEqualTo("refunded");
    browser.find(NEWEST + " h2 a").click();
    browser.until("it says what happened", () -> history().contains("Paid back"));
    assertThat(history()).contains("Ordered", "Sent back", "damaged");
    assertThat(kinds())
        .contains("asked", "click", "view", "cart", "purchase", "shipped", "delivered")
        .contains("return", "refund");
  }

  @Test
  void aQuestionAboutAnOrderBringsNoProductsOfItsWords() {
    shopper.visits("?q=where+is+my+order");
    browser.until("it is taken so", () -> !browser.all(".order-answer").isEmpty());
    assertThat(shopper.titles()).isEmpty();
    assertThat(shopper.count()).isEqualTo("No order");
    assertThat(axe()).isEmpty();
    browser.find(".results > .link-button").click();
    browser.until("the shop is looked through", () -> !shopper.titles().isEmpty());
    shopper.visits("?q=order+blue+shoes");
    assertThat(shopper.titles()).isNotEmpty();

    buys("?q=lamp&f.kind=product");
    shopper.visits("?q=where+is+my+order");
    String along = ".results > .row .tile[data-item]";
    browser.until("something goes with it", () -> !browser.all(along).isEmpty());
    assertThat(browser.find(".results > .row h2").text()).isEqualTo("Goes with what you bought");
    assertThat(shopper.titles()).isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("order-alone");
    browser.phone();
    assertThat(overflow()).isZero();
    pictures.take("phone-order-alone");
  }

  @Test
  void goodsOfTheShopStandUnderAHeadingBelowWhatIsSaidOfOrders() {
    String title = buys("?q=lamp&f.kind=product");
    shopper.visits("?q=my+dress+order");
    browser.until("it says that none has it", () -> !browser.all(".order-answer").isEmpty());
    assertThat(browser.find(".order-help p").text()).isEqualTo("None of your orders has “dress”.");
    assertThat(browser.find(".order-help a").text()).isEqualTo("All your orders");
    assertThat(browser.find(".results > .offered").text()).isEqualTo("Shop for “dress”");
    assertThat(shopper.titles()).isNotEmpty();
    assertThat(shopper.notices()).isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("no-order");

    String word = word(title).toLowerCase(Locale.ROOT);
    shopper.visits("?q=my+" + word + "+order");
    browser.until("the order is meant", () -> !browser.all(".order-answer .order").isEmpty());
    assertThat(browser.find(".results > .offered").text()).isEqualTo("Shop for “" + word + "”");
    assertThat(axe()).isEmpty();
    browser.phone();
    assertThat(overflow()).isZero();
    pictures.take("phone-order-and-goods");
  }

  @Test
  void ordersAreFoundInWordsAndRatedAndOrderedAgain() {
    String title = buys("?q=dress&f.kind=product");
    buys("?q=lamp&f.kind=product");

    browser.open(demo.address().resolve("?view=orders"));
    browser.until("both are there", () -> browser.all(".order").size() == 2);
    browser.find(".order-search input").type("my " + word(title) + " order");
    browser.find(".order-search button").click();
    browser.until("one is meant", () -> browser.all(".order").size() == 1);
    assertThat(order()).contains(title);

    step("Rate");
    browser.find(".step button[type=submit]").click();
    browser.until("stars are needed", () -> !browser.all(".star-choice [role=alert]").isEmpty());
    browser.find(".star-choice input[value='5']").click();
    browser.find(".step textarea").type("Just as pictured.");
    browser.find(".step button[type=submit]").click();
    browser.until("it is rated", () -> order().contains("you gave 5 of 5 stars"));
    assertThat(browser.find(".after-said a").text()).isNotBlank();
    step("Complain");
    browser.find(".step select[name=reason] option[value=late]").click();
    browser.find(".step textarea").type("It came late.");
    browser.find(".step button[type=submit]").click();
    browser.until("it is sent", () -> order().contains("Your complaint is with the shop"));
    assertThat(kinds()).contains("review", "complaint");

    step("Order again");
    browser.until("it is in the cart", () -> browser.find(".cart-line").text().contains(title));
    assertThat(browser.find(".header-count").text()).startsWith("1");
  }

  @Test
  void whatAFilmShowsIsBoughtByWayOfIt() {
    shopper.visits("?f.kind=video");
    browser.find(".card-play").click();
    browser.until("it plays where it is", () -> !browser.all(".card .player").isEmpty());
    browser.until("a product is tagged", () -> !browser.all(".card .player-tag a").isEmpty());
    assertThat(axe()).isEmpty();
    pictures.take("film");
    browser.find(".card .player-tag a").click();
    shopper.opened();
    assertThat(browser.address().getQuery()).contains("via=");
    assertThat(demo.events())
        .containsPattern("\"event\":\"view\"[^}]*\"query\":\"[^}]*}],\"via\":\"v");
    orders();
    assertThat(demo.events()).contains("\"via\":\"v");
    assertThat(kinds()).contains("play", "hooked");
  }

  @Test
  void aCardSaysWhyItIsThere() {
    shopper.visits("?q=lamp");
    browser.find(".card-why").click();
    browser.until("it says why", () -> !browser.all(".why li").isEmpty());
    assertThat(browser.find(".why li").text()).isNotEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("why");
  }

  @Test
  void whatIsKnownIsSwitchedOffAndErased() {
    shopper.visits("?q=lamp").opensFirst();
    shopper.visits("");
    browser.until("it shows what was seen", () -> rows().contains("You looked at these"));
    browser.open(demo.address().resolve("?view=you"));
    browser.until("it shows", () -> !browser.all(".you input").isEmpty());
    assertThat(axe()).isEmpty();
    pictures.take("you");
    browser.find(".you .toggle-line input").click();
    browser.until("it is off", () -> browser.find(".after-said").text().contains("no longer"));
    String me = browser.script("return localStorage.getItem('vitrine.shopper')").asString();
    assertThat(demo.events()).contains(me);
    shopper.visits("?q=dress").opensFirst();
    shopper.visits("");
    browser.until("the start page is there", () -> rows().contains("New videos"));
    assertThat(rows()).as("of one who wants none").doesNotContain("You looked at these");
    browser.open(demo.address().resolve("?view=you"));

    browser.until("it shows", () -> !browser.all(".you section:last-of-type button").isEmpty());
    browser.find(".you section:last-of-type button").click();
    browser.find(".you .button-main").click();
    browser.until("it is erased", () -> browser.find(".after-said").text().contains("erased"));
    assertThat(demo.events()).doesNotContain(me);
  }

  @Test
  void theCartSaysWhatGoesWithIt() {
    shopper.visits("?q=lamp&f.kind=product").opensFirst();
    browser.until("it can be bought", () -> !browser.all(".buy .button-main").isEmpty());
    choosesSize();
    browser.find(".buy .button-main").click();
    browser.until("it is in the cart", () -> !browser.all(".buy-said button").isEmpty());
    browser.find(".buy-said button").click();
    browser.until("what goes with it", () -> !browser.all(".row .tile[data-item]").isEmpty());
    assertThat(browser.find(".row h2").text()).isEqualTo("Goes with what is in your cart");
    assertThat(axe()).isEmpty();
    pictures.take("cart-beside");
  }

  @Test
  void aSellerHasAPage() {
    shopper.visits("?q=dress&f.kind=product").opensFirst();
    browser.until("its seller is named", () -> !browser.all(".sold-by a").isEmpty());
    browser.find(".sold-by a").click();
    browser.until("it is the seller's page", () -> !browser.all(".party-name").isEmpty());
    browser.until("the address says so", () -> browser.address().getQuery().contains("f.seller="));
    assertThat(shopper.titles()).isNotEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("seller");
  }

  @Test
  void aPhoneInTheDarkKeepsNobodyOut() {
    browser.phone();
    browser.dark(true);
    buys("?q=shoes&f.kind=product");
    for (String page : List.of("?view=orders", "?view=cart", "?view=you", "?f.kind=video")) {
      browser.open(demo.address().resolve(page));
      browser.until("there is a heading", () -> !browser.all("h1").isEmpty());
      assertThat(axe()).as(page).isEmpty();
      assertThat(overflow()).as(page).isZero();
      pictures.take("phone-" + page.replaceAll("\\W+", "-"));
    }
    shopper.visits("?q=shoes&f.kind=product").opensFirst();
    assertThat(axe()).isEmpty();
    assertThat(overflow()).isZero();
    pictures.take("phone-product");
  }

  /// Buys the first thing that a search finds and gives its title; the order's page is open then.
  private String buys(String search) {
    shopper.visits(search);
    String title = shopper.opensFirst();
    orders();
    return title;
  }

  private void orders() {
    browser.until("it can be bought", () -> !browser.all(".buy .button-main").isEmpty());
    choosesSize();
    browser.find(".buy .button-main").click();
    browser.until("it is in the cart", () -> !browser.all(".buy-said button").isEmpty());
    browser.find(".buy-said button").click();
    browser.until("it is priced", () -> !browser.all(".cart-sum a.button-main").isEmpty());
    assertThat(axe()).isEmpty();
    takes("cart");
    browser.find(".cart-sum a.button-main").click();
    browser.until("the sum is known", () -> browser.find(".checkout .sum").text().contains("$"));
    assertThat(browser.find(".demo-box").text()).contains("Nothing is paid");
    assertThat(axe()).isEmpty();
    takes("checkout");
    browser.until("it can be sent", () -> browser.all(".checkout button:disabled").isEmpty());
    browser.find(".checkout .button-main").click();
    browser.until("it is ordered", () -> !browser.all(".history li").isEmpty());
  }

  /// Takes a picture of a page that is visited on a phone as well.
  private void takes(String name) {
    boolean phone = browser.script("return innerWidth").asLong() < 600;
    pictures.take(phone ? "phone-" + name : name);
  }

  private void step(String name) {
    browser.all(NEWEST + " .after-ways button").stream()
        .filter(button -> button.text().equals(name))
        .findFirst()
        .ifPresent(Element::click);
  }

  /// The longest word of a title, as a shopper would name it.
  private String word(String title) {
    return Stream.of(title.split("[^\\p{L}]+", -1))
        .reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  private String order() {
    return browser.find(".order").text();
  }

  /// The headings of the rows of the start page.
  private String rows() {
    return String.join("\n", browser.all(".home .row h2").stream().map(Element::text).toList());
  }

  private String said() {
    return browser.find(".after-said").text();
  }

  private String history() {
    return browser.find(".history").text();
  }

  /// The kinds of events in the log, once what the page told last has come.
  private List<String> kinds() {
    return Stream.of(demo.events().split("\"event\":\"", -1))
        .skip(1)
        .map(each -> each.substring(0, each.indexOf('"')))
        .toList();
  }

  /// Chooses the first size there is, where one has to be chosen.
  private void choosesSize() {
    String size = ".variants[data-open='true'] .variant:not([data-gone='true'])";
    if (!browser.all(size).isEmpty()) {
      browser.find(size).click();
    }
  }
}
