package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Painted;
import dev.vitrine.testkit.browser.Shopper;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A shopper in the storefront of the demo shop, in a real browser. Every test also proves that
/// nothing was written to the console, which is where a broken content policy would show.
///
/// Pictures of the pages go to `target/storefront`; with `-Dvitrine.pictures=write` they also
/// become those in `docs/images`.
class StorefrontIT extends Walk {
  private static final int PRODUCTS = 2_000;

  StorefrontIT() {
    super(PRODUCTS, Map.of());
  }

  @Test
  void theFrontPageShowsTheShop() {
    shopper.visits("");

    assertThat(shopper.count()).isEqualTo("2,420 results");
    assertThat(shopper.titles()).hasSize(24);
    assertThat(browser.all(".strip li")).hasSizeBetween(5, 25);
    assertThat(
            strings("return [...document.querySelectorAll('.card .price')].map(e => e.innerText)"))
        .isNotEmpty()
        .allMatch(price -> price.contains("$"));
    pictures.take("front");
  }

  @Test
  void itSearchesAsTheShopperTypes() {
    shopper.visits("").searches("dres");
    assertThat(shopper.titles().getFirst()).containsIgnoringCase("dress");

    shopper.searches("red dress");
    untilAddressed("q=red+dress");
    assertThat(marked()).isNotEmpty().allMatch(each -> each.matches("(?i)dress(es)?|red"));
    pictures.take("query");

    browser.find("#search").enter();
    browser.until("it has the answer", () -> browser.all(".spinner").isEmpty());
  }

  @Test
  void aFilterNarrowsAndItsOwnCountsStay() {
    shopper.visits("?q=shoes");
    long all = number(shopper.count());
    List<String> colours = counts("Colour");

    shopper.ticksFirst("Colour");
    browser.until("fewer are left", () -> number(shopper.count()) < all);

    assertThat(counts("Colour")).isEqualTo(colours);
    assertThat(shopper.count()).startsWith(colours.getFirst().replaceAll("\\D+", ""));
    pictures.take("filters");
    shopper.clears();
    browser.until("all are back", () -> number(shopper.count()) == all);
  }

  @Test
  void theCategoriesLeadDownToTheLeaf() {
    shopper.visits("");
    String way = "in=";
    for (String name : List.of("Fashion", "Women", "Clothing", "Dresses")) {
      browser.until(
          "there is a way to " + name,
          () -> browser.script(FOLLOW_CATEGORY, name).asBoolean(false));
      browser.until("the heading says " + name, () -> heading().equals(name));
      way += (way.equals("in=") ? "" : "+>+") + name;
      untilAddressed(way);
    }
    assertThat(shopper.titles()).isNotEmpty();
    browser.back();
    browser.until("a step back", () -> heading().equals("Clothing"));
  }

  @Test
  void aPriceRangeHolds() {
    shopper.visits("?price=20:30");

    assertThat(prices(0)).isNotEmpty().allMatch(price -> price <= 30);
    assertThat(prices(-1)).isNotEmpty().allMatch(price -> price >= 20);
    assertThat(shopper.chips()).anyMatch(chip -> chip.contains("$20.00 – $30.00"));
  }

  @Test
  void sortingByPriceSorts() {
    shopper.visits("?q=lamp").sortsBy("price_asc");
    browser.until("prices ascend", () -> prices(0).equals(prices(0).stream().sorted().toList()));

    shopper.sortsBy("price_desc");
    browser.until(
        "prices descend",
        () -> prices(-1).equals(prices(-1).stream().sorted(Comparator.reverseOrder()).toList()));
  }

  @Test
  void pagesFollowEachOtherWithoutRepeating() {
    shopper.visits("?q=shoes");
    List<String> first = ids();

    browser.find(".pages a[rel=next]").click();
    browser.until("other items show", () -> !ids().equals(first) && ids().size() == 24);

    assertThat(ids()).doesNotContainAnyElementsOf(first);
    untilAddressed("page=2");
    browser.back();
    browser.until("the first page is back", () -> ids().equals(first));
  }

  @Test
  void anItemHasAPageOfItsOwnAndTheBackButtonLeadsBack() {
    shopper.visits("?q=dress&f.kind=product");
    String card = shopper.titles().getFirst();

    assertThat(shopper.opensFirst()).isEqualTo(card);
    assertThat(browser.all(".page .variant").size()).isNotEqualTo(1);
    assertThat(browser.find(".page .item-price").text()).contains("$");
    browser.until("it is compared", () -> !browser.find(".standing-price").text().isEmpty());
    browser.until("it has a past", () -> !browser.all(".price-history").isEmpty());
    assertThat(browser.find(".price-history").text()).containsPattern("(Today|since) ?");
    pictures.take("item");
    browser.script("document.querySelector('.price-history').scrollIntoView({block: 'end'})");
    pictures.take("price-history");
    URI deep = browser.address();

    browser.back();
    browser.until("it is closed", () -> browser.all(".page").isEmpty());
    assertThat(heading()).isEqualTo("Results for “dress”");
    shopper.opensFirst();
    shopper.closes();
    browser.open(deep);
    assertThat(shopper.opened()).isEqualTo(card);
  }

  /// What lies behind it is drawn later, and is the search that the link says.
  @Test
  void aLinkToAnItemOpensItBeforeTheSearchBehindIt() {
    String card = shopper.visits("?q=dress&f.kind=product").titles().getFirst();
    shopper.opensFirst();
    browser.open(browser.address());
    assertThat(shopper.opened()).isEqualTo(card);
    assertThat(browser.find(".strip a[href*='in=']").attribute("href"))
        .as("a category is no item")
        .doesNotContain("item=", "variant=");
    shopper.closes();
    browser.until("the cards are there", () -> !shopper.titles().isEmpty());
    assertThat(heading()).isEqualTo("Results for “dress”");
    assertThat(shopper.titles()).startsWith(card);
    assertThat(browser.address().getQuery()).isEqualTo("q=dress&f.kind=product");
  }

  @Test
  void videosAndLivesHaveTheirCards() {
    shopper.visits("?f.kind=video");
    assertThat(browser.all(".card-video")).hasSize(24);
    assertThat(heading()).isEqualTo("Videos");
    assertThat(
            strings("return [...document.querySelectorAll('.card-brand')].map(e => e.innerText)"))
        .noneMatch(name -> name.isBlank() || name.matches("c\\d+"));
    opens(shopper, "video");
    browser.until("it shows its products", () -> !browser.all(".row .tile[data-item]").isEmpty());
    pictures.take("video");

    shopper.visits("?f.kind=live");
    // Twenty more have ended.
    assertThat(browser.all(".card-live")).hasSize(20);
  }

  @Test
  void nothingFoundOffersWaysOn() {
    shopper.visits("?q=dress&price=9000:");

    assertThat(shopper.count()).isEqualTo("No results");
    browser.until("other items are offered", () -> browser.all(".card").size() == 4);
    pictures.take("nothing");
    browser.find(".blank .button-main").click();
    browser.until("there are dresses again", () -> number(shopper.count()) > 10);
  }

  @Test
  void onAPhoneTheFiltersAreASheet() {
    browser.phone();
    shopper.visits("?q=shoes");
    assertThat(browser.find("#filters").shown()).isFalse();
    pictures.take("phone");

    browser.find(".filter-button").click();
    browser.until("the sheet is open", () -> browser.find("#filters").shown());
    assertThat(overflow()).isZero();
    pictures.take("phone-filters");
    assertThat(axe()).isEmpty();
    browser.find(".sheet-foot .button-main").click();
    browser.until("the sheet is gone", () -> !browser.find("#filters").shown());
    assertThat(overflow()).isZero();
  }

  @Test
  void onAPhoneTheWholeOfAPageIsSeen() {
    browser.phone();
    for (String kind : List.of("product", "video", "live")) {
      shopper.visits("?f.kind=" + kind);
      assertThat(overflow()).as("results of " + kind).isZero();
      shopper.opensFirst();
      browser.until("what is beside it is there", () -> !browser.all(".tile[data-item]").isEmpty());
      assertThat(overflow()).as("page of a " + kind).isZero();
    }
    browser.script("document.querySelector('.page-back button').click()");
    shopper.visits("?f.kind=product").opensFirst();
    String cut =
        "const box = document.querySelector('.gallery-main .picture').getBoundingClientRect();"
            + " const img = document.querySelector('.gallery-main .picture img').getBoundingClientRect();"
            + " return img.bottom - box.bottom";
    assertThat(browser.script(cut).asDouble()).as("picture below its frame").isLessThan(1);
  }

  @Test
  void whoIsOfflineIsToldSoAndLosesNothing() {
    shopper.visits("?q=dress&f.kind=product");
    browser.offline(true);
    try {
      browser.script("const box = document.querySelector('#search'); box.focus(); box.select();");
      browser.press("lamp");
      browser.until("it is told", () -> !browser.all(".results .blank").isEmpty());
      assertThat(browser.find(".results .blank").text()).contains("You seem to be offline");
      assertThat(browser.script("return document.querySelector('#search').value").asString())
          .isEqualTo("lamp");
      assertThat(heading()).contains("lamp");
      pictures.take("offline");
      assertThat(browser.complaints()).allMatch(line -> line.contains("ERR_INTERNET_DISCONNECTED"));
    } finally {
      browser.offline(false);
    }
    browser.until("it is asked by itself", () -> browser.all(".results .blank").isEmpty());
    browser.until("there are lamps", () -> !shopper.titles().isEmpty());
    assertThat(heading()).isEqualTo("Results for “lamp”");
    assertThat(browser.address().getQuery()).contains("f.kind=product");
  }

  @Test
  void aPageBehindTheLastOneSaysSo() {
    shopper.visits("?q=shoes&page=999");
    browser.until(
        "it is said", () -> browser.find(".results .blank").text().contains("not that many"));
    browser.find(".results .blank button").click();
    browser.until("the first page is there", () -> !shopper.titles().isEmpty());
  }

  @Test
  void theKeyboardIsEnough() {
    shopper.visits("");
    browser.press("/");
    browser.until("the box has the focus", () -> focused().equals("search"));
    browser.press("lamp");
    browser.until("it searches", () -> heading().equals("Results for “lamp”"));
    untilAddressed("q=lamp");
    browser.until("suggestions come", () -> !browser.all("[role=option]").isEmpty());
    browser.press(Browser.ESCAPE);
    browser.until("the list is closed", () -> browser.all("[role=option]").isEmpty());
    browser.press(Browser.DOWN);
    browser.until("the first card has the focus", () -> focused().equals("card-link"));
    browser.press(Browser.ENTER);
    browser.until("it opens", () -> focused().equals("item-title"));
    browser.back();
    browser.until("it closes", () -> browser.all(".page").isEmpty());
    browser.until("the focus is back on the card", () -> focused().equals("card-link"));
    browser.press("/");
    browser.press(Browser.ESCAPE);
    browser.until("the box is empty", () -> heading().equals("In the window today"));
    browser.press(Browser.TAB);
    assertThat(focused()).isNotEqualTo("search");
  }

  @Test
  void nobodyIsKeptOut() {
    shopper.visits("?q=dress");
    assertThat(axe()).isEmpty();
    shopper.opensFirst();
    assertThat(axe()).isEmpty();
    shopper.visits("");
    assertThat(axe()).isEmpty();
    for (String kind : List.of("video", "live")) {
      opens(shopper.visits("?f.kind=" + kind), kind);
      browser.until(
          "what it shows is there", () -> !browser.all(".row .tile[data-item]").isEmpty());
      assertThat(axe()).as(kind).isEmpty();
    }
    browser.find(".film .sold-by a").click();
    browser.until("it is its maker's page", () -> !browser.all(".party-name").isEmpty());
    assertThat(axe()).as("creator").isEmpty();
    browser.dark(true);
    shopper.visits("?q=lamp");
    assertThat(axe()).isEmpty();
    pictures.take("dark");
  }

  @Test
  void whatBelongsBesideAProductIsOnItsPage() {
    shopper.visits("?q=lamp&f.kind=product").opensFirst();
    browser.until("its rows are there", () -> rows().contains("Goes with it"));
    assertThat(rows()).contains("Instead of this");
    assertThat(titles("Instead of this")).anyMatch(title -> title.contains("Lamp"));
    assertThat(titles("Goes with it"))
        .hasSizeGreaterThan(3)
        .noneMatch(t -> t.contains("Desk Lamp"));
  }

  /// Opens the first live, or the first film of which it is known what it shows.
  private void opens(Shopper shopper, String kind) {
    if (kind.equals("live")) {
      shopper.opensFirst();
    } else {
      browser.find(".card:has(.card-shown) .card-link").click();
      shopper.opened();
    }
  }

  private List<String> titles(String row) {
    return strings(
        "return [...document.querySelectorAll('.beside .row')]"
            + ".filter(row => row.querySelector('h2').textContent === '"
            + row
            + "').flatMap(row => [...row.querySelectorAll('.tile-title')])"
            + ".map(title => title.innerText)");
  }

  /// Headings of the rows below a product that have items.
  private List<String> rows() {
    return strings(
        "return [...document.querySelectorAll('.beside .row')]"
            + ".filter(row => row.querySelector('.tile[data-item]'))"
            + ".map(row => row.querySelector('h2').textContent)");
  }

  @Test
  void thePageStaysStillWhileItLoads() {
    for (String page : List.of("?q=shoes", "", "?item=p1", "?item=v1")) {
      browser.open(demo.address().resolve(page));
      Painted painted = Painted.of(browser);

      assertThat(painted.shift()).as(page).isLessThan(0.05);
      assertThat(painted.scripts()).isBetween(1L, 300L * 1_024);
    }
  }

  private static final String FOLLOW_CATEGORY =
      "const link = [...document.querySelectorAll('.tree-link')]"
          + ".find(a => a.firstChild.textContent === arguments[0]);"
          + "link?.click(); return link !== undefined";

  private void untilAddressed(String part) {
    browser.until(
        "the address says " + part,
        () ->
            browser.address().toString().contains("?")
                && browser.address().getQuery().contains(part));
  }

  private List<String> ids() {
    return strings("return [...document.querySelectorAll('.grid .card')].map(e => e.dataset.item)");
  }

  private List<String> marked() {
    return strings("return [...document.querySelectorAll('.card mark')].map(e => e.innerText)");
  }

  /// The prices on the cards.
  ///
  /// @param end 0 for the lowest of each, -1 for the highest
  private List<Double> prices(int end) {
    return strings(
            "return [...document.querySelectorAll('.card-words > .price')].map(e =>"
                + " (e.querySelector('strong') ?? e).innerText.split(' – ').at(%d))".formatted(end))
        .stream()
        .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
        .toList();
  }

  private List<String> counts(String filter) {
    return strings(
        "return [...[...document.querySelectorAll('.filter-group')].find(g =>"
            + " g.querySelector('h3')?.textContent === '"
            + filter
            + "').querySelectorAll('label')].map(e => e.querySelector('.count').textContent"
            + " + ' ' + e.querySelector('.swatch-name').textContent)");
  }

  private List<String> strings(String script) {
    return StreamSupport.stream(browser.script(script).spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
