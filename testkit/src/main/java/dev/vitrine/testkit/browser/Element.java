package dev.vitrine.testkit.browser;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// An element of the page as it was when it was found.
public final class Element {
  private static final String ENTER = "\uE007";

  private final Browser browser;
  private final String id;

  Element(Browser browser, JsonNode reference) {
    this.browser = browser;
    this.id = reference.properties().iterator().next().getValue().asString();
  }

  /// Scrolls it into view and clicks its middle.
  public void click() {
    browser.post("/element/" + id + "/click", Map.of());
  }

  /// Types into it, after what is there.
  public void type(String text) {
    browser.post("/element/" + id + "/value", Map.of("text", text));
  }

  /// Presses Enter in it.
  public void enter() {
    type(ENTER);
  }

  /// Empties it.
  public void clear() {
    browser.post("/element/" + id + "/clear", Map.of());
  }

  /// Its text as it is shown.
  public String text() {
    return browser.read("/element/" + id + "/text").asString("");
  }

  /// An attribute; empty when it has none.
  public String attribute(String name) {
    return browser.read("/element/" + id + "/attribute/" + name).asString("");
  }

  /// Whether a person can see it.
  public boolean shown() {
    return browser.read("/element/" + id + "/displayed").asBoolean();
  }
}
