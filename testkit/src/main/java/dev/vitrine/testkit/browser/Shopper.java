package dev.vitrine.testkit.browser;

import java.net.URI;
import java.util.List;

/// A shopper in the storefront: the steps of a visit, each waiting until the page has followed.
public final class Shopper {
  private final Browser browser;
  private final URI shop;

  /// @param shop the address of the storefront, such as `http://localhost:8080/`
  public Shopper(Browser browser, URI shop) {
    this.browser = browser;
    this.shop = shop;
  }

  /// Comes in by the front door, or by a shared link such as `?q=shoes`.
  public Shopper visits(String link) {
    browser.open(shop.resolve(link));
    browser.until("the page shows a count", () -> count().matches(".*\\d.*|No (results|order)"));
    return this;
  }

  /// Types a query, letter by letter, over what was asked before.
  public Shopper searches(String query) {
    types(query);
    browser.until(
        "the heading names " + query,
        () -> browser.find("main h1").text().contains("“" + query + "”"));
    closesSuggestions();
    return this;
  }

  /// Types over what stands in the box, as a shopper would: the page hears of each letter.
  private void types(String text) {
    browser.script("const box = document.querySelector('#search'); box.focus(); box.select();");
    browser.press(text);
  }

  /// Closes the list of suggestions, which would lie over the results.
  public Shopper closesSuggestions() {
    browser.script("document.activeElement.blur()");
    browser.until("the list is closed", () -> browser.all(".suggest").isEmpty());
    return this;
  }

  /// Types the beginning of a query and waits for suggestions, whose lines it gives.
  public List<String> begins(String letters) {
    types(letters);
    browser.until(
        "suggestions come for " + letters,
        () -> browser.find(".suggest-groups").attribute("data-to").equals(letters));
    browser.atRest();
    return browser.all("[role=option]").stream().map(Element::text).toList();
  }

  /// Follows the way from a corrected query to the words as typed.
  public Shopper searchesAsTyped() {
    browser.find(".as-typed").click();
    browser.until("nothing is corrected", () -> browser.all(".as-typed").isEmpty());
    browser.until("the address says so", () -> query().contains("as-typed=1"));
    return this;
  }

  /// Ticks the first value of a filter, opened by its name, and gives the value.
  public String ticksFirst(String filter) {
    String before = count();
    String found =
        browser
            .script(
                "const group = [...document.querySelectorAll('.filter-group')].find(each =>"
                    + " each.querySelector('h3')?.textContent === arguments[0]);"
                    + "if (!group) return '';"
                    + "group.open = true;"
                    + "const choice = group.querySelector('label:has(input[type=checkbox])');"
                    + "const name = choice.querySelector('.check-name, .swatch-name, span:not([class])');"
                    + "choice.click();"
                    + "return name.textContent;",
                filter)
            .asString("");
    browser.until(
        "a chip for " + found + " shows, was " + before,
        () -> chips().stream().anyMatch(chip -> chip.contains(found)));
    return found;
  }

  /// Takes all filters away.
  public Shopper clears() {
    browser.find(".chips > li:last-child button").click();
    browser.until("no chip is left", () -> browser.all(".chip").isEmpty());
    return this;
  }

  /// Chooses an order by its last words in the address, such as `price_asc`.
  public Shopper sortsBy(String order) {
    browser.find("#sort option[value$='_" + order + "']").click();
    browser.until("the address says " + order, () -> query().contains("sort=" + order));
    return this;
  }

  /// Opens the first card and gives the heading of its page.
  public String opensFirst() {
    browser.find(".card .card-link").click();
    return opened();
  }

  /// Waits for the page of an item and gives its heading.
  public String opened() {
    browser.until("the item shows", () -> browser.find(".page #item-title").text().length() > 0);
    return browser.find(".page #item-title").text();
  }

  /// Goes back from a page to the results.
  public Shopper closes() {
    browser.find(".page-back button").click();
    browser.until("the page is gone", () -> browser.all(".page").isEmpty());
    return this;
  }

  /// The line that says how many results there are.
  public String count() {
    return browser.find(".found").text();
  }

  /// The titles of the cards on the page, in order.
  public List<String> titles() {
    return browser.all(".grid .card-title").stream().map(Element::text).toList();
  }

  /// The filters that are on, as their chips say.
  public List<String> chips() {
    return browser.all(".chip").stream().map(Element::text).toList();
  }

  /// The sentences about what was done to the query.
  public List<String> notices() {
    return browser.all(".notices p").stream().map(Element::text).toList();
  }

  private String query() {
    String query = browser.address().getRawQuery();
    return query == null ? "" : query;
  }
}
