package dev.vitrine.signals.order;

import static dev.vitrine.signals.order.Shelf.offer;
import static dev.vitrine.signals.order.Shelf.variant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TillTest {
  private final Shelf shelf =
      new Shelf()
          .with(
              "p1",
              variant("blue", "Blue", offer("a", 900, 0), offer("b", 1200, 3)),
              variant("red", "Red", offer("a", 1000, -1)));

  private Quoted quote(String item, String variant, String offer, int pieces) {
    var wanted = new Wanted(item, variant, offer, pieces, "q1", "v7");
    return new Till(shelf).quote("products", List.of(wanted)).getFirst();
  }

  @Test
  void theCheapestOfferThatIsThereIsTaken() {
    OrderLine line = quote("p1", "blue", "", 2).line().orElseThrow();
    assertThat(line.wanted().offer()).isEqualTo("b");
    assertThat(line.price().minor()).isEqualTo(1200);
    assertThat(line.minor()).isEqualTo(2400);
    assertThat(line.choice()).isEqualTo("Blue");
    assertThat(line.seller()).isEqualTo("sb");
    assertThat(line.words()).contains("Ada", "Blue", "Fashion Shoes", "Suede");
    assertThat(quote("p1", "", "", 1).line().orElseThrow().wanted().variant()).isEqualTo("red");
  }

  @Test
  void whatCannotBeHadSaysWhy() {
    assertThat(quote("p9", "", "", 1).problem()).isEqualTo("the shop has no product p9");
    assertThat(quote("p1", "green", "", 1).problem()).contains("nobody offers");
    assertThat(quote("p1", "blue", "a", 1).problem()).isEqualTo("sold out");
    assertThat(quote("p1", "blue", "b", 4).problem()).isEqualTo("only 3 left");
    assertThat(quote("p1", "blue", "b", 3).problem()).isEmpty();
  }
}
