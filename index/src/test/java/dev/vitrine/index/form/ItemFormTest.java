package dev.vitrine.index.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Creator;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Seller;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Video;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFormTest {
  private final ItemForm strict = new ItemForm(Reading.STRICT);
  private final ItemForm open = new ItemForm(Reading.OPEN);

  private Product product(String json) {
    return (Product) ((Entry.OfItem) strict.read(json)).item();
  }

  @Test
  void readsAProductWithoutVariants() {
    Product product =
        product(
            """
            {"id":"p1","title":"Kettle","description":"Boils","bullets":["fast"],"brand":"Ada",
            "model":"K-1","gtin":["0095205603217"],"price":49.95,"currency":"EUR","list_price":"60",
            "stock":3,"categories":["Home","Kitchen"],"attributes":{"watts":2000.0,"steel":true,
            "colour":["red","blue"],"size":{"h":20}},"images":["a.jpg"],"rating":4.6,
            "rating_count":12,"released":"2009-12-10T00:00:00Z","tags":["new"],"voltage":230}
            """);
    Offer offer = product.variants().getFirst().offers().getFirst();
    assertThat(offer.price().orElseThrow().minor()).isEqualTo(4995);
    assertThat(offer.price().orElseThrow().currency().getCurrencyCode()).isEqualTo("EUR");
    assertThat(offer.listPrice().orElseThrow().minor()).isEqualTo(6000);
    assertThat(offer.stock()).isEqualTo(new Stock.Units(3));
    assertThat(product.gtins()).containsExactly("0095205603217");
    assertThat(product.listing().categories().getFirst().names())
        .containsExactly("Home", "Kitchen");
    assertThat(product.listing().attributes())
        .containsOnlyKeys("watts", "steel", "colour", "size.h", "voltage")
        .containsEntry("colour", List.of(new Value.Text("red"), new Value.Text("blue")))
        .containsEntry("steel", List.of(new Value.Flag(true)))
        .containsEntry("voltage", List.of(new Value.Numeric(230)));
    assertThat(product.listing().rating()).isEqualTo(new Rating.Stars(4.6, 12));
    assertThat(product.listing().released()).contains(Instant.parse("2009-12-10T00:00:00Z"));
  }

  @Test
  void variantsAndOffersInheritWhatTheyDoNotSay() {
    Product product =
        product(
            """
            {"id":"p","title":"Shirt","price":10,"currency":"JPY","seller":"s","variants":[
            {"id":"red","color":"red","offers":[{"market":"jp"},{"market":"us","price":12}]},
            {"price":11,"stock":0},
            {}]}
            """);
    assertThat(product.variants()).extracting("id").containsExactly("red", "2", "3");
    List<Offer> red = product.variants().getFirst().offers();
    assertThat(red).extracting(Offer::id).containsExactly("s@jp", "s@us");
    assertThat(red).extracting(o -> o.price().orElseThrow().minor()).containsExactly(10L, 12L);
    assertThat(product.variants().getFirst().attributes()).containsOnlyKeys("color");
    Offer second = product.variants().get(1).offers().getFirst();
    assertThat(second.price().orElseThrow().minor()).isEqualTo(11);
    assertThat(second.stock()).isEqualTo(new Stock.Units(0));
    assertThat(product.variants().get(2).offers().getFirst().id()).isEqualTo("s");
  }

  @Test
  void readsVideosLivesAndParties() {
    Video video =
        (Video)
            ((Entry.OfItem)
                    strict.read(
                        """
                        {"id":"v","kind":"video","title":"Try-on","categories":["a","b > c"],
                        "creator":"c1","url":"v.mp4","duration":12.5,"transcript":"hi",
                        "shows":[{"product":"p","probability":0.8,"from":1,"to":2},{"product":"q"}]}
                        """))
                .item();
    assertThat(video.duration()).isEqualTo(Duration.ofMillis(12_500));
    assertThat(video.shows()).extracting("product").containsExactly("p", "q");
    assertThat(video.listing().categories()).extracting("leaf").containsExactly("a", "c");
    Live live =
        (Live)
            ((Entry.OfItem)
                    strict.read(
                        """
                        {"id":"l","kind":"live","title":"Show","host":"c1","state":"on_air",
                        "starts":"2026-01-01T10:00:00+02:00","showing":"p","queue":["q"]}
                        """))
                .item();
    assertThat(live.state()).isEqualTo(Live.State.ON_AIR);
    assertThat(live.starts()).contains(Instant.parse("2026-01-01T08:00:00Z"));
    assertThat(strict.read("{\"id\":\"s\",\"kind\":\"seller\",\"name\":\"Shop\"}"))
        .isEqualTo(new Entry.OfParty(new Seller("s", "Shop", "", Rating.NONE)));
    assertThat(
            strict.read(
                "{\"id\":\"c\",\"kind\":\"creator\",\"name\":\"Ann\",\"handle\":\"@ann\",\"followers\":7}"))
        .isEqualTo(new Entry.OfParty(new Creator("c", "Ann", "ann", 7)));
  }

  @Test
  void takesAnySearchRecordWhenOpen() {
    var entry =
        (Entry.OfItem)
            open.read(
                """
                {"objectID":5,"id":"own","image":"x.png","hierarchicalCategories":{"lvl0":"A",
                "lvl1":"A > B"},"free_shipping":true,"brand":null,"category":"A > B"}
                """);
    assertThat(entry.id()).isEqualTo("5");
    assertThat(entry.item().listing().title()).isEqualTo("5");
    assertThat(entry.item().listing().images()).containsExactly("x.png");
    assertThat(entry.item().listing().attributes())
        .containsOnlyKeys(
            "hierarchicalCategories.lvl0", "hierarchicalCategories.lvl1", "free_shipping", "id");
    assertThat(open.read("given", "{}").id()).isEqualTo("given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"t\"}|id: is missing",
        "{\"id\":\"a\"}|title: is missing",
        "{\"id\":\"a\",\"title\":\"t\",\"price\":\"abc\"}|price: expected a number, found text \"abc\"",
        "{\"id\":\"a\",\"title\":\"t\",\"price\":\"NaN\"}|price: expected a number",
        "{\"id\":\"a\",\"title\":\"t\",\"price\":-1}|price: expected an amount that is not negative",
        "{\"id\":\"a\",\"title\":\"t\",\"price\":1e999999999}|price: expected an amount below 1e15",
        "{\"id\":\"a\",\"title\":\"t\",\"price\":1e-999999999}|price: expected an amount below 1e15",
        "{\"id\":\"a\",\"title\":\"t\",\"currency\":\"XQQ\"}|currency: expected an ISO 4217 code",
        "{\"id\":\"a\",\"title\":\"t\",\"stock\":1.5}|stock: expected a whole number",
        "{\"id\":\"a\",\"title\":\"t\",\"gtin\":\"12x\"}|gtin: expected up to 14 digits",
        "{\"id\":\"a\",\"title\":\"t\",\"kind\":\"car\"}|kind: expected product",
        "{\"id\":\"a\",\"title\":\"t\",\"attributes\":[]}|attributes: expected an object, found a list",
        "{\"id\":\"a\",\"title\":\"t\",\"weight\":1e400}|weight: is too large",
        "{\"id\":\"a\",\"title\":\"t\",\"released\":\"soon\"}|released: expected a time",
        "{\"id\":\"a\",\"title\":\"t\",\"variants\":[{},{\"offers\":[{\"price\":[]}]}]}|variants[1].offers[0].price: expected a number, found a list",
        "{\"id\":\"a\",\"title\":\"t\",\"variants\":[{\"id\":\"x\"},{\"id\":\"x\"}]}|variants[1].id: \"x\" is used twice",
        "{\"id\":\"a\",\"title\":\"t\",\"offers\":[{\"prise\":1}]}|offers[0].prise: an offer has no such field; nearest is 'price'",
        "{\"id\":\"a\",\"title\":\"\\ud800\"}|title: half of a surrogate pair",
        "{\"id\":\"a\",\"id\":\"b\"}|not JSON: Duplicate",
        "{\"id\":\"a\"} x|not JSON:",
        "[1]|expected a JSON object, found a list",
        "{\"id\":|not JSON:",
      })
  void namesTheField(String json, String message) {
    assertThatThrownBy(() -> strict.read(json))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .hasMessageStartingWith(message);
  }

  @Test
  void keepsItsLimits() {
    String head = "{\"id\":\"a\",\"title\":\"t\",\"x\":";
    assertThatThrownBy(() -> strict.read(head + "[".repeat(5000) + "]".repeat(5000) + "}"))
        .isInstanceOf(VitrineException.class);
    assertThatThrownBy(() -> strict.read(head + "\"" + "y".repeat(70_000) + "\"}"))
        .hasMessage("x: at most 65536 characters, found 70000");
    assertThatThrownBy(() -> strict.read(head + "\"" + "y".repeat(1 << 20) + "\"}"))
        .hasMessageStartingWith("a document has at most");
    var many = new StringBuilder(head).append("{");
    for (int i = 0; i <= Limits.ATTRIBUTES; i++) {
      many.append(i == 0 ? "" : ",").append("\"a").append(i).append("\":1");
    }
    assertThatThrownBy(() -> strict.read(many.append("}}").toString()))
        .hasMessage("attributes: at most 1000");
    assertThatThrownBy(() -> strict.read(head + "9".repeat(200) + "}"))
        .isInstanceOf(VitrineException.class);
    assertThatThrownBy(() -> strict.read("{\"id\":\"" + "i".repeat(513) + "\",\"title\":\"t\"}"))
        .hasMessageStartingWith("id: at most 512");
  }
}
