package dev.vitrine.testkit.browser;

import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Somebody who runs a shop, in its console: the steps of their work, each waiting until the page
/// has followed.
public final class Staff {
  private static final String FILL =
      "const box = document.querySelector(arguments[0]); box.focus(); box.select();";

  private final Browser browser;
  private final URI console;

  /// @param shop the address of the storefront, such as `http://localhost:8080/`
  public Staff(Browser browser, URI shop) {
    this.browser = browser;
    this.console = shop.resolve("console/");
  }

  /// Opens the console and signs in with a key.
  public Staff signsIn(String key) {
    enters(key);
    browser.until("the pages are there", () -> !browser.all(".bar nav a").isEmpty());
    return this;
  }

  /// Enters a key on the page for it.
  public Staff enters(String key) {
    if (!browser.address().toString().startsWith(console.toString())
        || browser.all("#key").isEmpty()) {
      browser.open(console);
    }
    browser.until("a key is asked for", () -> !browser.all("#key").isEmpty());
    fills("#key", key);
    browser.find("form button[type=submit]").click();
    return this;
  }

  /// Signs out, where signed in.
  public Staff signsOut() {
    if (browser.address().toString().startsWith(console.toString())) {
      browser.script("document.querySelector('.bar-foot button')?.click()");
      browser.until("a key is asked for", () -> !browser.all("#key").isEmpty());
    }
    return this;
  }

  /// Goes to a page by what stands behind `#/` in its address.
  public Staff visits(String page) {
    browser.open(URI.create("about:blank"));
    browser.open(URI.create(console + "#/" + page));
    browser.until("the page is there", () -> !browser.all("main h1").isEmpty());
    browser.until("it has an answer", () -> browser.all(".waiting").isEmpty());
    return this;
  }

  /// Looks at a query in the lab.
  public Staff looks(String query) {
    fills("input[name=q]", query);
    browser.find("form[role=search] button[type=submit]").click();
    browser.until("there is an answer", () -> !browser.all(".stage").isEmpty());
    return this;
  }

  /// What the lab says a query was ranked by.
  public String rankedBy(String query) {
    visits("lab").looks(query);
    return browser
        .script("return document.querySelector('.facts dd:last-child').textContent")
        .asString("");
  }

  /// Asks the lab what became of an item.
  public Staff asksWhy(String id) {
    fills("input[name=item]", id);
    browser.press(Browser.ENTER);
    browser.until("it is told", () -> fate().contains(id));
    return this;
  }

  /// What became of the item that was asked about.
  public String fate() {
    return text(".fate");
  }

  /// Ticks or unticks the boxes of a name.
  ///
  /// @param which of them, from 0
  public Staff ticks(String name, int which) {
    browser.script(
        "[...document.querySelectorAll('.tick')].filter(each =>"
            + " each.textContent.startsWith(arguments[0]))[arguments[1]].click()",
        name,
        which);
    return this;
  }

  /// Titles of the items on the page of the lab, in order.
  public List<String> hits() {
    JsonNode titles =
        browser.script(
            "return [...document.querySelectorAll('.hits .hit-title')].map(e => e.textContent)");
    return StreamSupport.stream(titles.spliterator(), false).map(JsonNode::asString).toList();
  }

  /// The id of an item on the page of the lab.
  ///
  /// @param place from 0
  public String idOf(int place) {
    return browser
        .script("return document.querySelectorAll('.hits code')[arguments[0]].textContent", place)
        .asString("");
  }

  /// Types over what stands in a field.
  public Staff fills(String css, String text) {
    browser.until("there is " + css, () -> !browser.all(css).isEmpty());
    browser.script(FILL, css);
    browser.press(text);
    return this;
  }

  /// What the first element says that a selector finds; nothing where there is none.
  public String text(String css) {
    return browser
        .script("return document.querySelector(arguments[0])?.textContent ?? ''", css)
        .asString("");
  }
}
