package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Reason;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What belongs beside an item of a real shop: under its rules, with its stock, by its orders.
@Timeout(120)
class BesideTest {
  @TempDir Path folder;
  private OpenShop shop;
  private Catalogue products;

  @BeforeEach
  void fill() {
    shop = OpenShop.open(folder, Asked.soon());
    products = shop.open("products");
    products.write(
        puts(
            "{'objectID':'k1','title':'Steel kettle','categories':['Home > Kettles'],'price':30}",
            "{'objectID':'k2','title':'Glass kettle','categories':['Home > Kettles'],'price':35}",
            "{'objectID':'k3','title':'Red kettle','categories':['Home > Kettles'],'price':25}",
            "{'objectID':'t1','title':'Teapot','categories':['Home > Teapots'],'price':20}",
            "{'objectID':'t2','title':'Small teapot','categories':['Home > Teapots'],'price':15}",
            "{'objectID':'b','title':'Book','categories':['Books'],'price':9}",
            "{'objectID':'v','kind':'video','title':'Unboxing','shows':['k1']}"));
    shop.settle();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private List<Companion> found(Relation relation, String market, String item) {
    return products.beside(
        new Beside(relation, List.of(item), Filter.ALL, 5, "", market, Duration.ofSeconds(20)));
  }

  private List<String> ids(Relation relation, String item) {
    return found(relation, "", item).stream().map(each -> each.document().id()).toList();
  }

  @Test
  void aVideoStandsForWhatItShows() {
    assertThat(ids(Relation.INSTEAD, "v")).startsWith("k3", "k2").doesNotContain("k1", "v");
    assertThat(ids(Relation.ALONG, "v")).isEqualTo(ids(Relation.ALONG, "k1"));
  }

  @Test
  void whatIsSoldOutOrSoldElsewhereIsNotBrought() {
    products.write(
        puts(
            "{'objectID':'k2','title':'Glass kettle','categories':['Home > Kettles'],'price':35,"
                + "'stock':0}",
            "{'objectID':'t1','title':'Teapot','categories':['Home > Teapots'],"
                + "'offers':[{'price':20,'market':'fr'}]}"));
    shop.settle();
    assertThat(ids(Relation.INSTEAD, "k1")).contains("k3").doesNotContain("k2");
    assertThat(ids(Relation.ALONG, "k1")).contains("t1", "t2");
    assertThat(found(Relation.ALONG, "de", "k1"))
        .extracting(each -> each.document().id())
        .contains("t2")
        .doesNotContain("t1");
  }

  @Test
  void whatARuleHidesIsNotBrought() {
    var hiding =
        new Consequence(
            Optional.empty(),
            List.of(),
            Filter.ALL,
            List.of(),
            List.of(),
            List.of(),
            true,
            List.of("k3", "t2"),
            "",
            "",
            "");
    products.settings(
        products
            .settings()
            .ruledBy(List.of(new Rule("r", "", true, List.of(), List.of(), List.of(), hiding))));
    assertThat(ids(Relation.INSTEAD, "k1")).contains("k2").doesNotContain("k3");
    assertThat(ids(Relation.ALONG, "k1")).contains("t1").doesNotContain("t2");
  }

  @Test
  void whatIsBoughtTogetherComesFirstWithinSeconds() throws InterruptedException {
    assertThat(found(Relation.ALONG, "", "k1")).noneMatch(e -> e.reason() == Reason.BOUGHT);
    var events = new ArrayList<Event>();
    for (int i = 0; i < 3; i++) {
      var head = new Head("e" + i, 0, "products", new Who("c" + i, "", ""), "", "");
      List<Line> lines = Stream.of("k1", "b").map(BesideTest::line).toList();
      events.add(new Event.Order(head, OrderStep.PURCHASE, "o" + i, lines));
    }
    shop.signals().intake().take(events);
    while (found(Relation.ALONG, "", "k1").getFirst().reason() != Reason.BOUGHT) {
      Thread.sleep(20);
    }
    assertThat(ids(Relation.ALONG, "k1").getFirst()).isEqualTo("b");
    assertThat(found(Relation.ALONG, "", "k2").getFirst().reason())
        .as("of its kind nobody bought this one")
        .isEqualTo(Reason.BOUGHT_OF_KIND);
    assertThat(ids(Relation.ALONG, "k2").getFirst()).isEqualTo("b");
  }

  private static Line line(String item) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), "");
  }
}
