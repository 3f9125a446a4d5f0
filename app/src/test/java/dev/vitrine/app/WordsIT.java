package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the words of a shopper are taken for in the storefront of the demo shop, and what its pages
/// say of it, in a real browser.
class WordsIT extends Walk {
  WordsIT() {
    super(2_000, Map.of());
  }

  @Test
  void aMisspelledWordIsCorrectedAndSaidSo() {
    shopper.visits("").searches("hedphones");
    browser.until("it says so", () -> !shopper.notices().isEmpty());

    assertThat(shopper.notices())
        .containsExactly("Showing results for headphones. Search instead for hedphones");
    assertThat(shopper.titles().subList(0, 3))
        .as("not all headphones are called so")
        .anySatisfy(title -> assertThat(title).containsIgnoringCase("phones"));
    assertThat(axe()).isEmpty();
    pictures.take("misspelled");
    shopper.opensFirst();
    assertThat(browser.find(".path").text()).containsIgnoringCase("headphones");

    browser.phone();
    shopper.visits("?q=wireles+hedfones+xqzt");
    assertThat(shopper.notices().getFirst()).contains("wireless headphones");
    assertThat(overflow()).isZero();
    pictures.take("phone-misspelled");
  }

  @Test
  void theWordsAsTypedAreAWayOnForThatQueryAlone() {
    shopper.visits("?q=wireles+hedfones+%3Cb%3Elamp&sort=price_asc");
    assertThat(shopper.notices().getFirst())
        .isEqualTo(
            "Showing results for wireless headphones <b>lamp."
                + " Search instead for wireles hedfones <b>lamp");
    String link = browser.find(".as-typed").attribute("href");
    pictures.take("corrected");

    shopper.searchesAsTyped();
    assertThat(heading()).isEqualTo("Results for “wireles hedfones <b>lamp”");
    assertThat(shopper.notices()).noneMatch(said -> said.contains("Search instead"));
    assertThat(focused()).isEqualTo("results");
    pictures.take("as-typed");
    String typed = browser.address().toString();
    assertThat(typed).endsWith(link);

    browser.back();
    browser.until("it is corrected again", () -> !browser.all(".as-typed").isEmpty());
    browser.open(URI.create(typed));
    browser.until("it has an answer", () -> shopper.count().matches(".*\\d.*|No results"));
    assertThat(browser.all(".as-typed")).isEmpty();

    shopper.searches("hedfones");
    browser.until("other words are corrected", () -> !browser.all(".as-typed").isEmpty());
    browser.until("the address says so", () -> !browser.address().toString().contains("as-typed"));
  }

  @Test
  void aPriceInWordsNarrowsAndAllPricesAreAWayBack() {
    shopper.visits("?q=jacket+under+%2450");
    assertThat(shopper.notices()).containsExactly("Only items under $50. Show all prices");
    long narrowed = number(shopper.count());
    pictures.take("price-in-words");

    browser.find(".all-prices").click();
    browser.until("all prices are there", () -> shopper.notices().isEmpty());
    assertThat(heading()).isEqualTo("Results for “jacket”");
    assertThat(number(shopper.count())).isGreaterThan(narrowed);
  }

  @Test
  void aSizeInWordsNarrowsAndCardsOpenThatSize() {
    shopper.visits("?q=shoes+size+42");
    assertThat(shopper.notices()).containsExactly("Only what there is in size 42. Show all sizes");
    long narrowed = number(shopper.count());
    pictures.take("size-in-words");
    shopper.opensFirst();
    assertThat(chosen()).contains("42");
    shopper.closes();

    browser.find(".all-sizes").click();
    browser.until("all sizes are there", () -> shopper.notices().isEmpty());
    assertThat(heading()).isEqualTo("Results for “shoes”");
    assertThat(number(shopper.count())).isGreaterThan(narrowed);
  }

  @Test
  void whatThereIsToChooseIsChosenValueByValue() {
    shopper.visits("?q=shoes+size+42&f.kind=product");
    String several = "[...document.querySelectorAll('.card:has(.dots)')]";
    browser.until(
        "there are several colours",
        () -> browser.script("return " + several + ".length").asInt() > 0);
    browser.script(several + "[0].querySelector('.card-link').click()");
    shopper.opened();
    String before = chosen();
    assertThat(browser.all(".variants-values").size()).isGreaterThan(1);
    String picture = browser.find(".gallery-main img").attribute("src");
    browser.find(".variants-values .variant:not(:has(:checked))").click();

    browser.until("another is chosen", () -> !chosen().equals(before));
    assertThat(chosen()).as("the size stays").contains("42");
    assertThat(browser.find(".gallery-main img").attribute("src")).isNotEqualTo(picture);
    assertThat(axe()).isEmpty();
    pictures.take("choices");
    browser.phone();
    assertThat(overflow()).isZero();
    pictures.take("phone-choices");
  }

  /// The values that are chosen on a product's page.
  private String chosen() {
    return browser
        .script(
            "return [...document.querySelectorAll('.variant:has(:checked)')].map(e => e.innerText).join(' ')")
        .asString();
  }

  @Test
  void aCardShowsTheColourThatIsAskedFor() {
    shopper.visits("?q=shoes&f.kind=product");
    String colour = shopper.ticksFirst("Colour");
    String card = ".card:has([href*='variant=']) ";
    browser.until("variants are shown", () -> !browser.all(card).isEmpty());
    String picture = browser.find(card + "img").attribute("src");
    browser.find(card + ".card-link").click();
    shopper.opened();
    assertThat(browser.find(".gallery-main img").attribute("src")).isEqualTo(picture);
    assertThat(browser.find(".variant:has(:checked)").text()).contains(colour);
    assertThat(browser.find(".page").text())
        .as("one word for it on all pages")
        .contains("Colour")
        .doesNotContainPattern("\\bColor\\b");
  }
}
