package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Judging and measuring in the console of the demo shop, in a real browser.
class QualityIT extends Desk {
  private static final String JUDGED = "/v1/catalogues/products/judged";

  private String engineer;
  private String merchandiser;

  QualityIT() {
    super(1_000);
  }

  @BeforeAll
  void makesKeys() {
    engineer = demo.key("eve", "engineer");
    merchandiser = demo.key("mia", "merchandise");
  }

  private JsonNode asks(String path) {
    return new JsonMapper().readTree(demo.ask("GET", JUDGED + path, engineer, ""));
  }

  @Test
  void whatAMerchandiserJudgedTellsAnEngineerWhatAPinDid() {
    staff.signsIn(engineer).visits("quality").fills("input[name=set]", "top");
    browser.find("form button[type=submit]").click();
    staff.fills("textarea[name=queries]", "shoes" + Browser.ENTER + "desk lamp");
    browser.script("document.querySelector('textarea[name=queries]').form.requestSubmit()");
    browser.until("they are there", () -> staff.text("main").contains("desk lamp"));
    String moved = itemAt(9);

    staff.signsOut().signsIn(merchandiser).visits("quality?set=top&judge=q1");
    judges("shoes");
    browser.script("scrollTo(0, 0)");
    pictures.take("judge");
    goesOn("desk lamp");
    judges("desk lamp");
    looksRight("judge");
    opensAnItem();
    assertThat(asks("/top").path("queries").path(0).path("judged").asInt()).isGreaterThan(9);
    assertThat(asks("/top/queries/q1").path("judgements").path(0).path("judge").asString())
        .isEqualTo("mia");
    staff.visits("quality?set=top");
    assertThat(browser.all("select[name=stages], input[name=file]")).as("not hers").isEmpty();

    staff.signsOut().signsIn(engineer);
    measures(1);
    pins(moved);
    measures(2);
    browser.until("the mover is told", () -> !browser.all(".mover").isEmpty());
    assertThat(staff.text(".mover th")).isEqualTo("shoes");
    assertThat(browser.all(".mover")).hasSize(1);
    looksRight("measured");
    browser.script("document.querySelector('.plot-frame').closest('.panel').scrollIntoView()");
    pictures.take("measured");
    browser.find(".mover a").click();
    browser.until("the lab looks", () -> !browser.all(".stage").isEmpty());
    assertThat(browser.address().getFragment()).startsWith("/lab?").contains("q=shoes");
    assertThat(staff.idOf(0)).isEqualTo(moved);
  }

  private void opensAnItem() {
    browser.script(
        "document.querySelector('.judge-item .hit-title a').scrollIntoView({block: 'center'})");
    browser.inAnotherTab(
        () -> browser.find(".judge-item .hit-title a").click(),
        () -> browser.until("no key is asked for", () -> !browser.all(".links").isEmpty()));
  }

  @Test
  void aPointerGradesTheItemThatItPresses() {
    demo.ask("POST", JUDGED, engineer, "{\"name\":\"taps\"}");
    String queries = "{\"queries\":[{\"text\":\"shoes\"},{\"text\":\"zzqq xxyy\"}]}";
    demo.ask("POST", JUDGED + "/taps/queries", engineer, queries);
    browser.phone();
    staff.signsIn(merchandiser).visits("quality?set=taps&judge=q1");
    browser.until("items are there", () -> browser.all(".judge-item").size() > 7);
    int judged = 0;
    for (int item : List.of(5, 2, 7, 1)) {
      String buttons = ".judge-item:nth-child(" + item + ") .grade";
      browser.script("document.querySelector('" + buttons + "').scrollIntoView({block: 'center'})");
      browser.find(buttons + ":nth-child(3)").click();
      String now = ++judged + " of ";
      browser.until(now, () -> progress().startsWith(now));
      assertThat(staff.text(buttons + "[aria-pressed=true]")).contains("substitute");
    }
    assertThat(browser.all(".grade[aria-pressed=true]")).hasSize(4);
    browser.press("3");
    browser.until("the next one is graded", () -> progress().startsWith("5 of "));
    assertThat(staff.text(".judge-item:nth-child(3) .grade[aria-pressed=true]")).contains("exact");
    assertThat(axe()).isEmpty();
    pictures.take("phone-judging");

    staff.visits("quality?set=taps&judge=q2");
    browser.until("nothing is found", () -> staff.text("main").contains("nothing to judge"));
    browser.press("n");
    browser.until("the begun one is next", () -> progress().startsWith("5 of "));
    browser.window(1280, 900);
  }

  private String itemAt(int place) {
    staff.visits("lab").looks("shoes");
    return staff.idOf(place);
  }

  /// Grades every item by keyboard, with one that is skipped and one that is undone.
  private void judges(String query) {
    browser.until("items are there", () -> !browser.all(".judge-item").isEmpty());
    assertThat(staff.text("main h2")).isEqualTo(query);
    int items = browser.all(".judge-item").size();
    browser.press("s");
    browser.press("3");
    browser.until("one is judged", () -> progress().startsWith("1 of " + items));
    browser.press("u");
    browser.until("none is", () -> progress().startsWith("0 of " + items));
    for (int i = 0; i < items; i++) {
      browser.press(i % 3 == 0 ? "3" : Integer.toString(i % 3 - 1));
      String now = i + 1 + " of " + items;
      browser.until(now, () -> progress().startsWith(now));
    }
    assertThat(progress()).contains("this query is done");
    assertThat(browser.all(".judge-item[aria-current]"))
        .as("one key more grades nothing")
        .isEmpty();
  }

  private String progress() {
    return staff.text(".run-progress [role=status]");
  }

  private void goesOn(String query) {
    browser.press("n");
    browser.until(
        "the next one is there",
        () -> staff.text("main h2").equals(query) && progress().startsWith("0 of"));
  }

  private void measures(int number) {
    staff.visits("quality?set=top");
    browser.until("it can be measured", () -> !browser.all("select[name=stages]").isEmpty());
    browser.script(
        "[...document.querySelectorAll('main button')].find(each =>"
            + " each.textContent === 'Measure now').click()");
    browser.until(
        "run " + number + " is there",
        () -> !browser.all("[aria-label='TREC file of run " + number + "']").isEmpty());
  }

  private void pins(String item) {
    String rule =
        "{\"conditions\":[{\"pattern\":\"shoes\",\"anchoring\":\"is\"}],\"consequence\":"
            + "{\"promote\":[{\"objectID\":\""
            + item
            + "\",\"position\":0}]}}";
    assertThat(demo.status("PUT", "/1/indexes/products/rules/shoes-first", engineer, rule))
        .isEqualTo(200);
  }

  @Test
  void aFileWithABadLineIsNamedAndAGoodOneIsTakenIn() {
    demo.ask("POST", JUDGED, engineer, "{\"name\":\"files\"}");
    staff.signsIn(engineer).visits("quality?set=files");
    hands("query,docid,rating\\nlamp,p1,3\\nlamp,p2,9\\n");
    browser.until("it is refused", () -> !browser.all("[role=alert]").isEmpty());
    assertThat(staff.text("[role=alert]")).contains("line 3: a grade is 0, 1, 2 or 3, not '9'");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    assertThat(asks("/files").path("queries").isEmpty()).isTrue();
    hands("query,docid,rating\\nlamp,p1,3\\nlamp,p2,0\\n");
    browser.until("it is taken", () -> staff.text("main").contains("2 judgements were taken in"));
    assertThat(demo.ask("GET", JUDGED + "/files/export?form=qrels", engineer, ""))
        .isEqualTo("q1 0 p1 3\nq1 0 p2 0\n");
  }

  /// Chooses a file of some text and hands it in.
  private void hands(String text) {
    browser.until("a file can be chosen", () -> !browser.all("input[name=file]").isEmpty());
    browser.script(
        "const all = new DataTransfer(); all.items.add(new File(['"
            + text
            + "'], 'judged.csv')); const box = document.querySelector('input[name=file]');"
            + " box.files = all.files; box.form.requestSubmit()");
  }
}
