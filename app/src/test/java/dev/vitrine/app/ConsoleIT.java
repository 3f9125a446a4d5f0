package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.backup.Restoring;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Element;
import dev.vitrine.testkit.browser.Shopper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Those who run the demo shop, in its console, in a real browser.
class ConsoleIT extends Desk {
  private static final List<String> PAGES =
      List.of(
          "lab",
          "lab?q=red+dress",
          "rules",
          "rules?id=new",
          "quality",
          "quality?view=asked",
          "market",
          "market?view=simulated",
          "models",
          "items",
          "reviews",
          "loads",
          "system");

  ConsoleIT() {
    super(1_000);
  }

  @BeforeEach
  void signsIn() {
    staff.signsIn(demo.keys().admin());
  }

  @Test
  void anEngineerFindsOutWhyAProductIsNotShown() {
    staff.visits("lab").looks("red dress");
    List<String> hits = staff.hits();
    assertThat(hits).hasSizeGreaterThan(3);
    String missed = staff.idOf(0);
    writesRule("gone", "red dress", "Hide", missed);

    staff.visits("lab").looks("red dress");
    assertThat(staff.hits()).doesNotContain(hits.getFirst());
    staff.asksWhy(missed);
    assertThat(staff.fate()).contains("a rule hides it", "The rule gone hides it.");
    pictures.take("why-not");

    browser.find("form[role=search] .tick input").click();
    browser.until("it is on the page", () -> staff.fate().contains("It is on the page."));
    assertThat(staff.hits().getFirst()).isEqualTo(hits.getFirst());
    assertThat(staff.fate()).contains("Found by recall: keywords");
    asksFromATableFurtherDown();
    removesRules();
  }

  /// Each time they ask they are brought to the answer.
  private void asksFromATableFurtherDown() {
    String answer =
        "const at = document.querySelector('.fate').getBoundingClientRect();"
            + " return at.top > -1 && at.top < innerHeight";
    for (int time = 0; time < 2; time++) {
      // The page may still be on its way to the answer before.
      browser.until(
          "the answer is out of sight",
          () -> {
            browser.script(
                "[...document.querySelectorAll('[aria-label^=\"why \"]')].at(-1).scrollIntoView()");
            return !browser.script(answer).asBoolean();
          });
      browser.script("[...document.querySelectorAll('[aria-label^=\"why \"]')].at(-1).click()");
      browser.until("the answer is seen", () -> browser.script(answer).asBoolean());
    }
  }

  @Test
  void anEngineerComparesTwoConfigurations() {
    staff.visits("lab").looks("red dres");
    assertThat(staff.text(".facts")).contains("corrected", "red dress");
    browser.find("button[aria-pressed=false]").click();
    browser.until("there are two", () -> browser.all(".side").size() == 2);
    assertThat(staff.text("main")).contains("The two pages are the same.");

    staff.ticks("correct-spelling", 1);
    browser.until("they differ", () -> !staff.text("main").contains("The two pages are the same."));
    assertThat(browser.all(".side .alone")).isNotEmpty();
    assertThat(staff.text("main")).contains("A: as the shop has it", "B: without correct-spelling");
    triesNumbers();
    browser.script("document.querySelector('.side').closest('.panel').scrollIntoView()");
    pictures.take("compare");
    assertThat(axe()).isEmpty();
  }

  private void triesNumbers() {
    String weight = "first-stage.weight.title-length = 5";
    staff.fills("textarea[name=besideset]", weight);
    clicks("Try");
    String both = "B: without correct-spelling; " + weight;
    browser.until("it is tried", () -> staff.text("main").contains(both));
    browser.until("it is the page's", () -> !browser.all(".side .alone").isEmpty());
    staff.fills("textarea[name=besideset]", weight + "s");
    clicks("Try");
    browser.until("what is wrong is named", () -> staff.text("main").contains("a number"));
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    staff.fills("textarea[name=besideset]", weight);
    staff.fills("textarea[name=set]", "first-stage.wieght.text = 1");
    clicks("Try");
    browser.until("what is meant is named", () -> staff.text("main").contains("nearest is"));
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    staff.fills("textarea[name=set]", " ");
    clicks("Try");
    browser.until("it is tried again", () -> browser.all(".side").size() == 2);
  }

  @Test
  void aMerchandiserPinsAProductSeesTheEffectAndTakesItBack() {
    staff.visits("lab").looks("shoes");
    int last = staff.hits().size() - 1;
    assertThat(last).isGreaterThan(3);
    String pinned = staff.idOf(last);
    String title = staff.hits().get(last);
    writesRule("shoe-week", "shoes", "Pin", pinned);
    assertThat(staff.text(".preview")).contains("places change");
    assertThat(staff.text(".preview .side:last-child")).isNotBlank();
    assertThat(axe()).isEmpty();
    browser.script("document.querySelector('.picker').scrollIntoView()");
    pictures.take("rule");

    var shopper = new Shopper(browser, demo.address());
    shopper.visits("?q=shoes");
    assertThat(shopper.titles().getFirst()).isEqualTo(title);

    staff.visits("rules");
    browser.until("it was counted", () -> staff.text("main table").contains("shoe-week"));
    browser.until("its item is named", () -> !browser.all(".deeds .item-brief img").isEmpty());
    assertThat(staff.text(".deeds")).contains(title, "pins at 1 · " + pinned);
    assertThat(axe()).isEmpty();
    pictures.take("rules");
    staff.visits("rules?id=shoe-week");
    browser.until("it can be undone", () -> !browser.all("[aria-label^='Undo']").isEmpty());
    assertThat(browser.all(".editor")).hasSize(1);
    browser.find("[aria-label^='Undo']").click();
    assertThat(staff.text(".asking")).contains("It removes the rule shoe-week.");
    assertThat(axe()).isEmpty();
    pictures.take("undo");
    clicks("Undo it");
    browser.until("no rule is left", () -> staff.text("main").contains("No rule yet."));
    assertThat(browser.all(".editor")).as("what it says of the rule is over").isEmpty();
    assertThat(staff.text("main")).contains("rule shoe-week removed", "rule shoe-week added");
    shopper.visits("?q=shoes");
    assertThat(shopper.titles().getFirst()).isNotEqualTo(title);
    staff.visits("rules");
  }

  @Test
  void anOperatorPromotesAModelAndRollsItBack() {
    new Shopper(browser, demo.address()).visits("?q=wool+dress").titles();
    Registry registry = new Registry(folder.resolve("shop/models/1.value"));
    registry.add("products", model(1), Map.of("told", "the first one", "click.auc", "0.7"));
    registry.add("products", model(2), Map.of("told", "the second one"));
    for (int version = 1; version <= 2; version++) {
      String ranks = "version " + version + " ranks";
      staff.visits("models");
      browser.find("[aria-label='Promote version " + version + "']").click();
      browser.until(ranks, () -> staff.text(".panel .quiet").equals(ranks));
    }
    String second = registry.versions().getLast().fact("sum");
    assertThat(staff.rankedBy("red dress")).contains("final stage=value-" + second);
    staff.visits("models");
    assertThat(axe()).isEmpty();
    browser.find(".button-bad").click();
    assertThat(staff.text(".asking")).contains("Version 1 will rank again for all.");
    clicks("Go back");
    browser.until("it is back", () -> staff.text(".panel .quiet").equals("version 1 ranks"));
    assertThat(registry.standing().live()).isEqualTo(1);
    assertThat(staff.text("main")).contains("rolled back by handadmin");
    pictures.take("models");
    clicks("Learn anew");
    browser.until("it is learnt", () -> staff.text("main").contains("The lesson is done"));
    browser.until("it is listed", () -> staff.text(".held-lessons").contains("made version 3"));
    assertThat(staff.text(".held-lessons tbody tr")).contains("click", "admin");
    browser.until("it is history", () -> staff.text("main").contains("trainedadmin"));
    browser.find(".held-lessons summary").click();
    assertThat(axe()).isEmpty();
    pictures.take("lessons");
    String first = registry.versions().getFirst().fact("sum");
    assertThat(staff.rankedBy("red dress")).contains("final stage=value-" + first);
  }

  @Test
  void anEngineerLooksAtAPageThatWasServedAndAsksForItAnew() {
    var shopper = new Shopper(browser, demo.address()).visits("?q=wool+dress&f.kind=product");
    String first = shopper.titles().getFirst();
    staff.visits("lab").fills("input[name=words]", "zzqq");
    browser.press(Browser.ENTER);
    browser.until("there is none", () -> staff.text("main").contains("None of the pages"));
    staff.fills("input[name=words]", "WOOL");
    browser.press(Browser.ENTER);
    String row = "a[aria-label='See the page for wool dress as it was']";
    browser.until("it is there", () -> !browser.all(row).isEmpty());
    browser.find(row).click();
    browser.until("it is told", () -> staff.text("main").contains("As it was served: wool dress"));
    assertThat(staff.text("main"))
        .contains(first, "keywords", "index at write", "kind:product", "as then");
    seesWhatFeaturesWere();
    clicksLink("Ask it now");
    browser.until("it is asked", () -> !browser.all(".stage").isEmpty());
    assertThat(staff.text(".words")).contains("wool", "dress", "items");
    assertThat(
            browser.script("return document.querySelector('input[name=filter]').value").asString())
        .isEqualTo("kind:product");
    assertThat(staff.text("main"))
        .contains("The two pages are the same.")
        .containsSubsequence("As it was served", "Then and now", "Candidates as they were");
    browser.script("document.querySelector('.side').closest('.panel').scrollIntoView()");
    pictures.take("then-and-now");
    clicksLink("as then");
    browser.until("it is asked so", () -> staff.text("main").contains("Now, "));
    assertThat(axe()).isEmpty();
  }

  private void seesWhatFeaturesWere() {
    assertThat(browser.all(".held th").size()).isLessThan(10);
    browser.find(".panel-tools .tick input").click();
    browser.until("there is a column of each", () -> browser.all(".held th").size() > 50);
    browser.script("document.querySelector('.table-frame').scrollLeft = 900");
    String held =
        "const left = at => document.querySelector(at).getBoundingClientRect().left;"
            + " return left('.held tbody td') - left('.table-frame')";
    assertThat(Math.abs(browser.script(held).asDouble())).isLessThan(2);
    pictures.take("features");
  }

  private void clicksLink(String words) {
    browser.script(
        "[...document.querySelectorAll('.panel a.button-small')]"
            + ".find(link => link.textContent.includes('"
            + words
            + "')).click()");
  }

  private static ValueModel model(double weight) {
    var heads = new EnumMap<Head, ValueModel.Part>(Head.class);
    for (Head head : Head.values()) {
      Linear linear = Linear.of(List.of("text"), new double[] {weight});
      heads.put(head, new ValueModel.Part(linear, -2));
    }
    return new ValueModel(heads, 1, "of a test");
  }

  @Test
  void anOperatorLoadsAFileReadsWhatWasWrongAndMakesABackup() throws IOException {
    loadsAFileWithTwoBadLines();
    looksAtTheItemAndSetsItsStock();
    makesABackup();
  }

  private void loadsAFileWithTwoBadLines() throws IOException {
    Path file = folder.resolve("lamps.ndjson");
    Files.writeString(
        file,
        """
        {"id":"op-lamp","title":"Zinnober lamp","brand":"Alto","price":12.5,"stock":0,"variants":[{"size":"S"},{"size":"L"}]}
        {"id":"op-2","title":"Zinnober lamp","price":"cheap"}
        {"id":"op-3","title":"Zinnober lamp"
        {"id":"op-film","kind":"video","title":"The lamp at work","shows":["op-lamp"]}
        """);
    staff.visits("loads");
    browser.find("input[name=file]").type(file.toString());
    browser.until("it is chosen", () -> staff.text(".chosen").contains("lamps.ndjson"));
    assertThat(demo.ask("GET", "/v1/loads", demo.keys().admin(), "")).doesNotContain("lamps");
    browser.find(".chosen button[type=submit]").click();
    browser.until("it is loaded", () -> staff.text("main").contains("2 loaded, 0 unchanged"));
    browser.until("it is told", () -> staff.text("main").contains("Download as NDJSON"));
    assertThat(staff.text("main")).contains("lamps.ndjson", "admin");
    assertThat(staff.text("main")).contains("expected a number", "cheap", "price");
    assertThat(axe()).isEmpty();
    pictures.take("load");
  }

  private void looksAtTheItemAndSetsItsStock() {
    browser.until(
        "it is found", () -> staff.visits("items?q=zinnober").text("main").contains("op-lamp"));
    browser.find("main tbody a").click();
    browser.until("it is open", () -> !browser.all(".hindrances").isEmpty());
    assertThat(staff.text(".hindrances")).contains("No offer is in stock");
    assertThat(staff.text(".links")).contains("Shown by", "The lamp at work");
    assertThat(axe()).isEmpty();
    pictures.take("item");
    browser.find(".edit summary").click();
    staff.fills("input[name=stock]", "7");
    assertThat(browser.all(".edit button[type=submit]:disabled")).isNotEmpty();
    browser.find(".edit select[name=offer] option[value='1']").click();
    staff.fills("input[name=price]", "11");
    browser.find(".edit button[type=submit]").click();
    browser.until("it is in stock", () -> staff.text("main").contains("Nothing keeps it"));
    assertThat(staff.text("[aria-label='Variants and offers']")).contains("12.5 USD0", "11 USD7");
    pictures.take("changed-offer");
  }

  private void makesABackup() {
    staff.visits("system");
    browser.find(".panel-tools .button-main").click();
    browser.until("it is made", () -> !browser.all(".made-backup").isEmpty());
    String name = staff.text(".made-backup").replaceAll("Made |[.]$", "");
    assertThat(folder.resolve("shop/backups").resolve(name)).exists();
    browser.until(
        "it is listed", () -> !browser.all("[aria-label='Download " + name + "']").isEmpty());
    browser.script("document.querySelector('.made-backup').closest('.panel').scrollIntoView()");
    assertThat(axe()).isEmpty();
    pictures.take("backup");
    new Restoring(folder.resolve("shop/backups").resolve(name)).into(folder.resolve("restored"));
    assertThat(folder.resolve("restored/record.db")).exists();
    String remove = "document.querySelector(\"[aria-label='Remove " + name + "']\").click()";
    browser.script(remove);
    assertThat(staff.text(".asking")).contains("Remove " + name + "? It does not come back.");
    clicks("Leave it");
    assertThat(folder.resolve("shop/backups").resolve(name)).as("it was not meant").exists();
    browser.script(remove);
    clicks("Remove it");
    browser.until("it is gone", () -> staff.text("main").contains("A disk that dies"));
    assertThat(browser.all(".made-backup")).isEmpty();
  }

  @Test
  void aMerchandiserShowsABannerForATimeAndIsToldWhatIsWrongWithIt() {
    staff.visits("rules?id=audio-week");
    staff.fills("input[placeholder='empty for every query']", "lamps");
    clicks("Show a banner");
    staff.fills("input[placeholder='Audio week']", "Lamp week");
    staff.fills("input[placeholder='/?q=speakers']", "javascript:x");
    clicks("Only for a time");
    browser.find(".editor button[type=submit]").click();
    browser.until("it is refused", () -> !browser.all(".fault").isEmpty());
    assertThat(staff.text("label:has(.fault)")).contains("Leads to", "expected an http or https");
    assertThat(axe()).isEmpty();
    browser.script("document.querySelector('.fault').scrollIntoView({block: 'center'})");
    pictures.take("banner");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    staff.fills("input[placeholder='/?q=speakers']", "/?q=lamp");
    browser.until("it is right", () -> browser.all(".fault, .editor [role=alert]").isEmpty());
    browser.find(".editor button[type=submit]").click();
    browser.until("it is saved", () -> staff.text("main").contains("Saved."));
    browser.until("it is listed", () -> staff.text("main").contains("shows a banner"));
    browser.until(
        "who did it is told", () -> staff.text("main").contains("UTCadminrule audio-week"));

    var shopper = new Shopper(browser, demo.address());
    shopper.visits("?q=lamps");
    browser.until("the banner is there", () -> !browser.all(".banner").isEmpty());
    assertThat(browser.find(".banner").text()).contains("Lamp week");
    removesRules();
  }

  @Test
  void aWrongKeyIsRefusedAndASearchKeyIsToldWhatItLacks() {
    staff.signsOut();
    // What the storefront keeps at the same address is not of the console.
    browser.script("localStorage.clear()");
    staff.enters("0123456789abcdef");
    browser.until("it is refused", () -> !browser.all("[role=alert]").isEmpty());
    assertThat(staff.text("[role=alert]")).contains("does not know that key");
    assertThat(axe()).isEmpty();
    pictures.take("sign-in");

    staff.signsIn(demo.keys().search());
    assertThat(staff.text(".told")).contains("Your key lacks the right view");
    browser.script("location.hash = '#/system'");
    browser.until("it is refused", () -> !browser.all("[role=alert]").isEmpty());
    assertThat(staff.text("[role=alert]")).contains("the right 'view' is needed");
    browser.until("all have answered", this::theSystemPageHasItsAnswers);
    assertThat(browser.complaints()).allMatch(line -> line.contains("403"));
    Object kept = browser.script("return localStorage.length + document.cookie.length").asLong();
    assertThat(kept).isEqualTo(0L);
  }

  @Test
  void whoIsGivenAKeyToLookSeesAllAndChangesNothing() {
    staff.visits("system").fills("input[name=who]", "anna");
    browser.script("document.querySelector('form.new-key button[type=submit]').click()");
    browser.until("the key is told", () -> !browser.all(".made code").isEmpty());
    String key = staff.text(".made code");
    assertThat(key).matches("[0-9a-f]{40}");
    pictures.take("keys");

    staff.signsOut().signsIn(key).visits("rules");
    assertThat(staff.text(".bar-foot")).contains("search, view").doesNotContain("merchandise");
    assertThat(browser.all("main > .told")).isEmpty();
    browser.until(
        "rules are there", () -> staff.text("main").contains("lacks the right merchandise"));
    assertThat(browser.all("main form, main .button-main")).as("not hers to write").isEmpty();
    assertThat(demo.status("PUT", "/1/indexes/products/rules/r", key, "{}")).isEqualTo(403);
    assertThat(demo.status("GET", "/v1/system", key, "")).isEqualTo(200);
    staff.visits("system");
    assertThat(staff.text("main")).contains("Your key lacks the right admin");

    staff.signsOut().signsIn(demo.keys().admin()).visits("system");
    String takeAway =
        "document.querySelector('[aria-label=\"Take away the key of anna\"]').click()";
    browser.script(takeAway);
    clicks("Leave it");
    assertThat(demo.status("GET", "/v1/system", key, "")).as("it was not meant").isEqualTo(200);
    browser.script(takeAway);
    clicks("Take it away");
    browser.until("it is gone", () -> demo.status("GET", "/v1/system", key, "") == 403);
    assertThat(demo.ask("GET", "/v1/system", key, "")).contains("this key is not known");
  }

  @Test
  void everyPageIsForEverybody() {
    String rule =
        "{\"objectID\":\"rare\",\"conditions\":[{\"pattern\":\"zzqq\",\"anchoring\":\"is\"}],"
            + "\"consequence\":{\"params\":{\"filters\":\"brand:Nobody\"}}}";
    String path = "1/indexes/products/rules/rare";
    assertThat(demo.status("PUT", path, demo.keys().admin(), rule)).isEqualTo(200);
    for (String page : PAGES) {
      staff.visits(page);
      browser.until(page + " has an answer", () -> browser.all(".waiting").isEmpty());
      browser.complaints();
      assertThat(axe()).as(page).isEmpty();
      pictures.take("page-" + page.replaceAll("\\W.*", ""));
      browser.dark(true);
      assertThat(axe()).as(page + " in the dark").isEmpty();
      browser.phone();
      assertThat(overflow()).as(page + " on a phone").isZero();
      pictures.take("phone-" + page.replaceAll("\\W.*", ""));
      browser.dark(false);
      browser.window(1280, 900);
    }
  }

  @Test
  void theKeyboardIsEnough() {
    staff.visits("lab");
    browser.script("document.querySelector('input[name=q]').focus()");
    browser.press("lamp" + Browser.ENTER);
    browser.until("it looked", () -> !browser.all(".hits summary").isEmpty());
    browser.script("document.querySelector('.hits summary').focus()");
    browser.press(Browser.ENTER);
    browser.until("reasons are there", () -> browser.find(".hits details[open] table").shown());
    assertThat(browser.address().getFragment()).contains("q=lamp");
    browser.back();
    browser.until("a step back", () -> browser.all(".hits").isEmpty());
  }

  /// Writes a rule by hand, as far as what it would change is shown, and saves it.
  private void writesRule(String id, String words, String does, String item) {
    staff.visits("rules?id=" + id);
    staff.fills("input[placeholder='empty for every query']", words);
    staff.fills("input[name=find-item]", item);
    browser.until(
        "the item is found",
        () -> !browser.all("[aria-label='" + does + " " + item + "']").isEmpty());
    browser.find("[aria-label='" + does + " " + item + "']").click();
    browser.until(
        "the effect is shown", () -> staff.text(".preview .told").contains("places change"));
    browser.find(".editor button[type=submit]").click();
    browser.until("it is saved", () -> staff.text("main").contains("Saved."));
  }

  private void removesRules() {
    staff.visits("rules");
    browser.until("there is one", () -> !browser.all("[aria-label^='Delete']").isEmpty());
    browser.all("[aria-label^='Delete']").forEach(Element::click);
    browser.until("none is left", () -> staff.text("main").contains("No rule yet."));
  }

  private boolean theSystemPageHasItsAnswers() {
    return browser
        .script(
            "const done = performance.getEntriesByType('resource').filter(e => e.responseEnd > 0);"
                + "return ['/index', '/vectors', '/system', '/backups', '/catalogues'].every(end =>"
                + " done.some(e => e.name.endsWith(end)))")
        .asBoolean();
  }
}
