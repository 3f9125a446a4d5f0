package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A shopper who looks at one card after the other, in a real browser.
class FeedIT extends Walk {
  private static final String PLAYS = ".player-bar button[aria-label=Pause]";

  FeedIT() {
    super(400, Map.of());
  }

  @BeforeEach
  void onAPhone() {
    browser.phone();
  }

  @Test
  void oneCardFollowsTheOtherAndNoneComesTwice() {
    browser.until("it can be watched", () -> !browser.all(".strip-watch").isEmpty());
    browser.find(".strip-watch").click();
    browser.until("the first plays", () -> !browser.all(".feed-card " + PLAYS).isEmpty());
    browser.until("what it shows is there", () -> !browser.all(".feed-good").isEmpty());
    assertThat(axe()).isEmpty();
    assertThat(overflow()).isZero();
    pictures.take("phone-feed");

    for (int card = 2; card <= 9; card++) {
      browser.press(Browser.DOWN);
      comesIntoSight(card);
    }
    List<String> ids = items();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(9);
    browser.press("k");
    comesIntoSight(8);
    assertThat(browser.all(".feed-card .player-bar").size()).as("one plays at a time").isOne();

    String events = demo.events();
    assertThat(events).contains("\"event\":\"impression\"", "\"event\":\"play\"");
    for (String seen : ids.subList(0, 8)) {
      assertThat(events).contains("{\"item\":\"" + seen + "\",\"position\":");
    }
    browser.press(Browser.ESCAPE);
    browser.until("it is closed", () -> browser.all(".feed").isEmpty());
  }

  @Test
  void spaceHoldsTheFilmAndWhatItShowsIsBought() {
    browser.window(1280, 900);
    browser.open(demo.address().resolve("?view=feed"));
    browser.until("it plays", () -> !browser.all(PLAYS).isEmpty());
    browser.press(" ");
    browser.until("it is held", () -> browser.all(PLAYS).isEmpty());
    browser.until("there is something to buy", () -> !browser.all(".feed-good button").isEmpty());
    assertThat(axe()).isEmpty();
    pictures.take("feed");
    browser.dark(true);
    pictures.take("feed-dark");

    String film = items().getFirst();
    Element buy = browser.find(".feed-good button");
    boolean only = buy.text().equals("Add to cart");
    buy.click();
    if (only) {
      assertThat(demo.events()).contains("\"event\":\"cart\"").contains("\"via\":\"" + film + "\"");
    } else {
      shopper.opened();
      assertThat(browser.address().getQuery()).contains("via=" + film);
    }
  }

  @Test
  void aFeedOfWordsHasVideosAndLives() {
    browser.open(demo.address().resolve("?q=unboxing&view=feed"));
    browser.until("cards are there", () -> !browser.all(".feed-card").isEmpty());
    assertThat(browser.find(".feed h1").text()).contains("unboxing");
    assertThat(browser.all(".feed-card[data-kind=product]")).isEmpty();
  }

  @Test
  void whereWordsFindNoVideosTheFeedHasProducts() {
    browser.open(demo.address().resolve("?q=lamp"));
    browser.until("results are there", () -> !browser.all(".card-product h3").isEmpty());
    String title =
        browser.find(".card-product h3").text().replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
    String words = URLEncoder.encode("\"" + title + "\"", StandardCharsets.UTF_8);
    browser.open(demo.address().resolve("?q=" + words + "&view=feed"));
    browser.until("cards are there", () -> !browser.all(".feed-card[data-kind=product]").isEmpty());
    browser.find(".feed-card button.icon-button").click();
    browser.until("it says why", () -> !browser.all(".why li").isEmpty());
    assertThat(axe()).isEmpty();
    pictures.take("phone-feed-why");
  }

  @Test
  void whoComesBackFromWhatItShowsIsWhereTheyWere() {
    browser.open(demo.address().resolve("?view=feed"));
    browser.until("cards are there", () -> items().size() > 3);
    browser.press(Browser.DOWN + Browser.DOWN);
    comesIntoSight(3);
    assertThat(focusedPlace()).isEqualTo("3");
    String third = ".feed-card[aria-posinset='3'] ";
    browser.until("it shows something", () -> !browser.all(third + ".feed-good").isEmpty());
    List<String> before = items();
    browser.find(third + ".feed-good > a").click();
    shopper.opened();
    browser.back();
    browser.until("the feed is there", () -> !browser.all(".feed-card").isEmpty());
    comesIntoSight(3);
    assertThat(items()).startsWith(before.toArray(String[]::new));
    String told = "\"event\":\"impression\"(?:(?!\"event\").)*\"item\":\"" + before.get(2) + "\"";
    assertThat(Pattern.compile(told).matcher(demo.events()).results()).as("told once").hasSize(1);

    browser.find(third + "h2 a").click();
    shopper.opened();
    String chosen =
        "\"event\":\"click\"(?:(?!\"event\").)*\"item\":\"" + before.get(2) + "\",\"position\":3";
    assertThat(Pattern.compile(chosen).matcher(demo.events()).results())
        .as("told with the place that the feed had it at")
        .hasSize(1);
  }

  @Test
  void whatFailsIsAskedForAgain() {
    browser.open(demo.address().resolve("?view=feed"));
    browser.until("cards are there", () -> !browser.all(".feed-card").isEmpty());
    browser.script(
        "window.fetched = window.fetch;"
            + "window.fetch = (to, how) => /v1.search/.test(to) ? Promise.reject(new Error())"
            + " : window.fetched(to, how)");
    onAndOnUntil(".feed-end [role=alert]");
    isReached(".feed-end");
    pictures.take("phone-feed-failed");
    browser.script("window.fetch = window.fetched");
    int before = items().size();
    browser.find(".feed-end .button-main").click();
    browser.until("more came", () -> items().size() > before);
    assertThat(items()).doesNotHaveDuplicates();
  }

  @Test
  void atItsEndAFeedSaysSo() {
    browser.dark(true);
    browser.open(demo.address().resolve("?q=lamp&view=feed"));
    browser.until("cards are there", () -> !browser.all(".feed-card").isEmpty());
    onAndOnUntil(".feed-end .button-main");
    isReached(".feed-end");
    assertThat(browser.find(".feed-end").text()).contains("all for now");
    assertThat(items()).doesNotHaveDuplicates();
    assertThat(axe()).isEmpty();
    pictures.take("phone-feed-end");
    browser.find(".feed-end .button-main").click();
    browser.until("it is closed", () -> browser.all(".feed").isEmpty());
  }

  @Test
  void nothingMovesForWhoWantsLessMovement() {
    browser.calm();
    browser.open(demo.address().resolve("?view=feed"));
    browser.until("a film is there", () -> !browser.all(".player-bar").isEmpty());
    assertThat(browser.all(PLAYS)).isEmpty();
    browser.press(" ");
    browser.until("it plays when asked to", () -> !browser.all(PLAYS).isEmpty());
  }

  /// Goes on until something is there, and to the end then.
  private void onAndOnUntil(String css) {
    browser.until(
        css,
        () -> {
          browser.press("j");
          return !browser.all(css).isEmpty();
        });
    browser.press("j".repeat(20));
  }

  /// The place of the card that has the focus.
  private String focusedPlace() {
    return browser
        .script("return document.activeElement.getAttribute('aria-posinset')")
        .asString("");
  }

  private void comesIntoSight(int card) {
    isReached(".feed-card[aria-posinset='" + card + "']");
  }

  private void isReached(String at) {
    browser.until(
        at + " is in sight",
        () ->
            browser
                .script(
                    "const card = document.querySelector(arguments[0]);"
                        + "return card !== null"
                        + " && Math.abs(card.getBoundingClientRect().top"
                        + " - card.parentElement.getBoundingClientRect().top) < 2",
                    at)
                .asBoolean());
  }

  private List<String> items() {
    return browser.all(".feed-card").stream().map(card -> card.attribute("data-item")).toList();
  }
}
