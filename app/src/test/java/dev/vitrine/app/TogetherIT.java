package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several people who work on one shop in its console, none of whom loses what they did.
class TogetherIT extends Desk {
  private static final String RULES = "1/indexes/products/rules/";
  private static final String ABOUT = "input[placeholder='Audio week, until Sunday']";

  TogetherIT() {
    super(300);
  }

  @BeforeEach
  void signsIn() {
    staff.signsIn(demo.keys().admin());
  }

  private static String rule(String about, String banner) {
    return "{\"conditions\":[{\"pattern\":\"shoes\",\"anchoring\":\"contains\"}],\"description\":\""
        + about
        + "\",\"consequence\":{\"params\":{\"renderingContent\":{\"widgets\":{\"banners\":[{\"title\":\""
        + banner
        + "\"}]}}}}}";
  }

  private void writes(String id, String rule) {
    assertThat(demo.status("PUT", RULES + id, demo.keys().admin(), rule)).isEqualTo(200);
  }

  private String read(String id) {
    return demo.ask("GET", RULES + id, demo.keys().admin(), "");
  }

  private void saves() {
    browser.find(".editor button[type=submit]").click();
  }

  /// Saves what somebody else has changed meanwhile, and is told.
  private void clashes() {
    saves();
    browser.until("it is told", () -> !browser.all(".clash").isEmpty());
    assertThat(browser.complaints())
        .allMatch(line -> line.contains("412") || line.contains("rules/preview"))
        .anyMatch(line -> line.contains("412"));
  }

  @Test
  void aCatalogueThatIsNotThereIsToldAndOthersAreOffered() {
    staff.visits("rules?catalogue=prodcuts");
    assertThat(staff.text("main"))
        .contains("There is no catalogue prodcuts")
        .doesNotContain("Write a rule");
    looksRight("no-catalogue");
    browser.find("main .chips a").click();
    browser.until("it is the other one", () -> staff.text("main").contains("Write a rule"));
    assertThat(browser.address().getFragment()).isEqualTo("/rules?catalogue=products");
  }

  @Test
  void twoWhoEditOneRuleAreToldOfEachOther() {
    writes("week", rule("first", "Week"));
    staff.visits("rules?id=week").fills(ABOUT, "mine");
    writes("week", rule("theirs", "Week"));
    clashes();
    assertThat(staff.text(".clash")).contains("was changed elsewhere", "Nothing was saved");
    browser.find(".clash summary").click();
    assertThat(staff.text(".clash .differing")).isEqualTo("description theirs mine");
    pictures.take("clash");
    assertThat(axe()).isEmpty();
    assertThat(read("week")).contains("theirs");
    clicks("Write over it");
    browser.until("it is saved", () -> staff.text("main").contains("Saved."));
    assertThat(read("week")).contains("mine");
    assertThat(focused()).as("the pressed button is gone").isEqualTo("Save the rule");

    writes("week", rule("theirs again", "Week"));
    staff.fills(ABOUT, "mine again");
    clashes();
    clicks("Go on with theirs");
    browser.until("it is theirs", () -> browser.all(".clash").isEmpty());
    assertThat(
            browser.script("return document.querySelector(arguments[0]).value", ABOUT).asString())
        .isEqualTo("theirs again");
    staff.fills(ABOUT, "both");
    saves();
    browser.until("it is saved", () -> staff.text("main").contains("Saved."));
    assertThat(read("week")).contains("both");

    assertThat(demo.status("DELETE", RULES + "week", demo.keys().admin(), "")).isEqualTo(200);
    staff.fills(ABOUT, "anew");
    clashes();
    assertThat(staff.text(".clash")).contains("was removed");
    clicks("Write it anew");
    browser.until("it is saved", () -> staff.text("main").contains("Saved."));
    assertThat(browser.complaints())
        .allMatch(line -> line.contains("rules/preview") && line.contains("400"));
    assertThat(read("week")).contains("anew");
  }

  private String focused() {
    return browser.script("return document.activeElement.textContent.trim()").asString();
  }

  @Test
  void aPreviewShowsTheBannersOfBothSides() {
    writes("always", rule("there already", "Shoes for all"));
    staff.visits("rules?id=more");
    staff.fills("input[placeholder='empty for every query']", "shoes");
    staff.fills("input[placeholder='/sale']", "/?q=boots");
    String shown = ".preview .banner-shown";
    browser.until("both have it", () -> browser.all(shown).size() == 2);
    assertThat(staff.text(shown)).contains("Shoes for all");
    assertThat(axe()).isEmpty();
    browser.script("document.querySelector('.preview').scrollIntoView()");
    pictures.take("both-banners");
    assertThat(demo.status("DELETE", RULES + "always", demo.keys().admin(), "")).isEqualTo(200);
  }

  @Test
  void oneWayAndBothWaysOfTheSameWordsAreTwoGroups() {
    staff.visits("rules");
    adds("mobile, handset", "");
    adds("handset", "mobile");
    String all = staff.text("[aria-label='All synonyms']");
    assertThat(all).contains("mobile, handsetboth ways", "mobile → handsetone way");
  }

  private void adds(String words, String only) {
    staff.fills("input[placeholder='sofa, couch, settee']", words);
    if (!only.isEmpty()) {
      staff.fills("input[placeholder='empty for both ways']", only);
    }
    clicks("Add");
    String told = only.isEmpty() ? words : only + " → " + words;
    browser.until("it is listed", () -> staff.text("[aria-label='All synonyms']").contains(told));
  }
}
