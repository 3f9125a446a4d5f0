package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Simulated markets in the console of the demo shop, in a real browser.
class SimulatedMarketIT extends Desk {
  private static final String PAGE = "market?view=simulated";

  private String engineer;
  private String viewer;

  SimulatedMarketIT() {
    super(300);
  }

  @BeforeAll
  void makesKeys() {
    engineer = demo.key("eve", "engineer");
    viewer = demo.key("vera", "view");
  }

  @Test
  void anEngineerBeginsAMarketReadsItAndSetsAnotherBesideIt() {
    staff.signsIn(engineer).visits(PAGE);
    assertThat(staff.text("main")).contains("None was simulated yet.");
    browser.until("there is a form", () -> !browser.all("input[name=products]").isEmpty());
    staff.fills("input[name=products]", "5");
    begins();
    browser.until("it is refused", () -> !browser.all(".fault").isEmpty());
    assertThat(staff.text("label:has(.fault)"))
        .contains("Products", "expected a whole number from 100 to 20000");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));

    staff.fills("input[name=products]", "200").fills("input[name=shoppers]", "250");
    staff.fills("input[name=days]", "1").fills("input[name=learn]", "0");
    for (String left : List.of("popularity", "full")) {
      browser.find("input[name=policy][value=" + left + "]").click();
    }
    begins();
    browser.until("it is under way", () -> staff.text("main").contains("Run 1 is under way"));
    looksRight("simulating");
    isDone(1);
    reads();

    staff.visits(PAGE);
    for (String name : List.of("products", "shoppers")) {
      staff.fills("input[name=" + name + "]", "100");
    }
    staff.fills("input[name=days]", "1").fills("input[name=learn]", "0");
    for (String left : List.of("random", "popularity", "full", "lexical")) {
      browser.find("input[name=policy][value=" + left + "]").click();
    }
    begins();
    isDone(2);
    setsBeside();
    removes();
  }

  private void begins() {
    browser.script("document.querySelector('form.simulate').requestSubmit()");
  }

  /// Waits for a run whose process has to give way to all others, and for the page to tell of it.
  private void isDone(int run) {
    long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
    while (state(run).equals("running") && System.nanoTime() < end) {
      browser.atRest();
    }
    assertThat(state(run)).isEqualTo("done");
    browser.until(
        "run " + run + " is done",
        () ->
            browser
                .script(
                    "return [...document.querySelectorAll('main tbody th a')].some(each =>"
                        + " each.textContent === arguments[0])",
                    "Run " + run)
                .asBoolean());
  }

  private String state(int run) {
    String told = demo.ask("GET", "/v1/simulations/" + run, viewer, "");
    return new JsonMapper().readTree(told).path("state").asString("");
  }

  private void reads() {
    browser.find("main tbody th a").click();
    browser.until("it is read", () -> browser.all(".whiskers").size() > 5);
    assertThat(staff.text("main"))
        .contains("position; 200 products, 250 shoppers, 1 day; seed 1", "by eve")
        .contains("oracle against lexical")
        .contains("expected clicks on a card that is shown", "clicks/card", "100.0");
    assertThat(browser.all(".panel > .whisker-grid > .whiskers:first-child li")).hasSize(3);
    assertThat(browser.all("main thead th")).hasSize(4);
    looksRight("simulated");
    browser.script("document.querySelector('.whisker-grid').closest('.panel').scrollIntoView()");
    pictures.take("simulated");
  }

  private void setsBeside() {
    staff.visits(PAGE + "&run=2");
    browser.until("it is read", () -> !browser.all("select[name=beside]").isEmpty());
    browser.script(
        "const box = document.querySelector('select[name=beside]');"
            + "Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')"
            + ".set.call(box, '1'); box.dispatchEvent(new Event('change', {bubbles: true}))");
    browser.until("both are there", () -> staff.text("main thead").contains("oracle, run 1"));
    assertThat(staff.text("main thead")).contains("oracle, run 2", "lexical, run 1");
    looksRight("beside");
  }

  private void removes() {
    staff.visits(PAGE);
    browser.find("[aria-label='Remove run 1']").click();
    clicks("Remove it");
    browser.until("it is gone", () -> browser.all("[aria-label='Remove run 1']").isEmpty());
    assertThat(folder.resolve("shop/simulations/1")).doesNotExist();
    assertThat(folder.resolve("shop/simulations/2/outcomes.json")).exists();
  }

  @Test
  void anEngineerStopsALongOneAndWhoOnlyLooksIsNotAsked() {
    String asked =
        "{\"products\": 5000, \"shoppers\": 5000, \"days\": 28, \"policies\": [\"full\"]}";
    assertThat(demo.status("POST", "/v1/simulations", viewer, asked)).isEqualTo(403);
    String begun = demo.ask("POST", "/v1/simulations", engineer, asked);
    int run = new JsonMapper().readTree(begun).path("number").asInt();
    assertThat(demo.status("POST", "/v1/simulations", engineer, asked)).isEqualTo(429);

    staff.signsIn(viewer).visits(PAGE);
    browser.until("it is seen", () -> staff.text("main").contains("is under way"));
    assertThat(staff.text("main")).contains("It takes the right engineer");
    assertThat(browser.all("form.simulate, main .button-bad")).isEmpty();

    staff.signsOut().signsIn(engineer).visits(PAGE);
    browser.until("it can be stopped", () -> !browser.all("main .button-bad").isEmpty());
    browser.find("main .button-bad").click();
    browser.until("it is stopped", () -> staff.text("main tbody").contains("stopped"));
    assertThat(staff.text("main")).doesNotContain("is under way");
    assertThat(
            browser
                .script("return document.querySelector('.simulate .button').disabled")
                .asBoolean())
        .isFalse();
    assertThat(demo.status("DELETE", "/v1/simulations/" + run, engineer, "")).isEqualTo(200);
  }
}
