package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A shopper who follows creators and sellers, and what of theirs they find, in a real browser.
class FollowIT extends Walk {
  private static final String FOLLOWED = "From those you follow";
  private static final String THEIRS = "Lives";
  private static final String PRESSED = ".follow[aria-pressed=true]";
  private static final String UNPRESSED = ".follow[aria-pressed=false]";

  FollowIT() {
    super(400, Map.of());
  }

  @BeforeAll
  void hasLivesOfOneCreator() {
    String admin = demo.keys().admin();
    write(admin, "{\"kind\":\"creator\",\"objectID\":\"ida\",\"name\":\"Ida bakes\"}");
    write(admin, live("later", "announced", 50));
    write(admin, live("long", "on_air", -3));
    write(admin, live("over", "ended", -30));
    write(admin, live("next", "announced", 2));
    write(admin, live("now", "on_air", -1));
    browser.until("they are found", () -> found(admin).contains("\"total\":4"));
  }

  @Test
  void theLivesOfACreatorStandInTheOrderOfTime() {
    shopper.visits("?f.creator=ida");
    browser.until("they are there", () -> tiles(THEIRS).size() == 4);
    assertThat(tiles(THEIRS)).containsExactly("now", "long", "next", "later");
    assertThat(axe()).isEmpty();
    pictures.take("lives");
  }

  @Test
  void whoIsFollowedComesFirstOnTheStartPageAndIsErased() {
    shopper.visits("");
    browser.until("the start page is there", () -> !headings().isEmpty());
    assertThat(headings()).doesNotContain(FOLLOWED);
    shopper.visits("?f.creator=ida");
    browser.find(".party " + UNPRESSED).click();
    browser.until("it is pressed", () -> !browser.all(".party " + PRESSED).isEmpty());
    assertThat(browser.find(".party .follow [aria-hidden=true]:not(svg)").text())
        .isEqualTo("Following");
    assertThat(browser.find(".party .follow .unseen").text()).isEqualTo("Follow Ida bakes");
    assertThat(axe()).isEmpty();
    pictures.take("follow");
    assertThat(demo.events())
        .contains("\"event\":\"goal\"", "\"name\":\"follow\"", "\"party\":\"ida\"");

    shopper.visits("");
    browser.until("it is there", () -> tiles(FOLLOWED).size() > 3);
    assertThat(headings()).startsWith(FOLLOWED);
    assertThat(tiles(FOLLOWED).subList(0, 4)).containsExactly("now", "long", "next", "later");
    assertThat(axe()).isEmpty();
    browser.phone();
    assertThat(overflow()).isZero();
    pictures.take("phone-followed");

    browser.open(demo.address().resolve("?view=you"));
    browser.until("they are listed", () -> browser.all(".followed li").size() == 1);
    assertThat(browser.find(".followed").text()).contains("Ida bakes");
    assertThat(axe()).isEmpty();
    browser.find(".you section:last-of-type .button").click();
    browser.find(".you section:last-of-type .button-main").click();
    browser.until("nobody is left", () -> browser.all(".followed").isEmpty());
    shopper.visits("");
    browser.until("the start page is there", () -> !headings().isEmpty());
    assertThat(headings()).doesNotContain(FOLLOWED);
  }

  @Test
  void aFilmTellsWhichSearchLedToWhoIsFollowedAndItIsTakenBack() {
    shopper.visits("?q=unboxing&f.kind=video").opensFirst();
    browser.find(".film-head " + UNPRESSED).click();
    browser.until("it is pressed", () -> !browser.all(PRESSED).isEmpty());
    String followed = "\"name\":\"follow\"(?:(?!\"event\").)*\"items\":\\[\\{\"item\":\"v";
    assertThat(demo.events()).containsPattern(followed).doesNotContain("unknown_item");
    assertThat(demo.events()).containsPattern("\"event\":\"goal\"(?:(?!\"event\").)*\"query\":\"");

    browser.find(".sold-by a").click();
    browser.until("it is pressed there", () -> !browser.all(".party " + PRESSED).isEmpty());
    browser.find(".party .follow").click();
    browser.until("it is taken back", () -> !browser.all(".party " + UNPRESSED).isEmpty());
    assertThat(demo.events()).contains("\"name\":\"unfollow\"");
  }

  @Test
  void whoHostsALiveAndWhoSellsCanBeFollowedToo() {
    browser.open(demo.address().resolve("?item=now"));
    shopper.opened();
    assertThat(browser.find(".follow").text()).contains("Follow");
    browser.find(".film-head " + UNPRESSED).click();
    browser.until("it is pressed", () -> !browser.all(".film-head " + PRESSED).isEmpty());
    pictures.take("follow-live");

    shopper.visits("?q=lamp&f.kind=product").opensFirst();
    browser.find(".page a[href*='f.seller=']").click();
    browser.until("there is who sells it", () -> !browser.all(".party " + UNPRESSED).isEmpty());
    browser.find(".party .follow").click();
    browser.until("it is pressed", () -> !browser.all(".party " + PRESSED).isEmpty());
    shopper.visits("");
    browser.until("both are there", () -> tiles(FOLLOWED).size() > 3);
    assertThat(tiles(FOLLOWED).getFirst()).isEqualTo("now");
  }

  /// The items in a row, by its heading.
  private List<String> tiles(String row) {
    String found =
        "return [...document.querySelectorAll('.row')]"
            + ".filter(each => each.querySelector('h2').textContent === arguments[0])"
            + ".flatMap(each => [...each.querySelectorAll('.tile[data-item]')])"
            + ".map(tile => tile.dataset.item).join(' ')";
    return List.of(browser.script(found, row).asString("").split(" "));
  }

  private List<String> headings() {
    return browser.all(".home .row h2").stream().map(Element::text).toList();
  }

  private String found(String key) {
    String search = "{\"catalogue\":\"products\",\"query\":\"\",\"filter\":\"creator:ida\"}";
    return demo.ask("POST", "v1/search", key, search);
  }

  private void write(String key, String item) {
    String batch = "{\"requests\":[{\"action\":\"addObject\",\"body\":" + item + "}]}";
    assertThat(demo.status("POST", "1/indexes/products/batch", key, batch)).isEqualTo(200);
  }

  /// @param hours from now, when it starts
  private static String live(String id, String state, int hours) {
    return """
    {"kind":"live","objectID":"%s","title":"Bread, %s","host":"ida","state":"%s","starts":"%s"}\
    """
        .replaceFirst("%s", id)
        .replaceFirst("%s", id)
        .replaceFirst("%s", state)
        .replaceFirst("%s", Instant.now().plus(Duration.ofHours(hours)).toString());
  }
}
