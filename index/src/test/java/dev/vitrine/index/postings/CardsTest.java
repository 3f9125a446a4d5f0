package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static final List<Product> SHOP =
      IntStream.range(0, 60).mapToObj(CardsTest::product).toList();

  private static Product product(int number) {
    String title = String.join(" ", Items.WORDS.subList(number % 13, number % 13 + 3));
    List<Value> red = List.of(new Value.Text("red"));
    Map<String, List<Value>> own = number % 3 == 0 ? Map.of("colour", red) : Map.of();
    return Items.of("p" + number, title, "Something of number " + number, own);
  }

  /// What was put down of an item, number by number.
  private static List<Integer> written(Product product) {
    BytesRef card =
        ItemDocument.of(product, TestPostings.WORDS, Weights.DEFAULT)
            .getField(Fields.CARD)
            .binaryValue();
    var numbers = new ArrayList<Integer>();
    for (int at = 0; at < card.length; at += Integer.BYTES) {
      int number = 0;
      for (int b = Integer.BYTES - 1; b >= 0; b--) {
        number = (number << Byte.SIZE) | (card.bytes[card.offset + at + b] & 0xFF);
      }
      numbers.add(number);
    }
    return numbers;
  }

  private static List<Integer> read(Cards cards, int card) {
    var numbers = new ArrayList<Integer>();
    numbers.add(cards.link(card));
    numbers.add(cards.categories(card));
    numbers.add(cards.names(card));
    IntStream.range(0, cards.categories(card)).forEach(i -> numbers.add(cards.category(card, i)));
    IntStream.range(0, cards.names(card)).forEach(i -> numbers.add(cards.name(card, i)));
    IntStream.range(0, cards.stems(card)).forEach(i -> numbers.add(cards.stem(card, i)));
    return numbers;
  }

  private static void holds(TestPostings index, List<Product> products) {
    int[] slots = products.stream().mapToInt(p -> index.slots.get(p.id())).toArray();
    int[] docs = index.snapshot().docs(slots);
    int[] order =
        IntStream.range(0, docs.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(docs[a], docs[b]))
            .mapToInt(i -> i)
            .toArray();
    Cards cards = index.snapshot().cards(IntStream.of(order).map(i -> docs[i]).toArray());
    assertThat(cards.size()).isEqualTo(products.size());
    for (int i = 0; i < order.length; i++) {
      Product product = products.get(order[i]);
      assertThat(read(cards, i)).as(product.id()).isEqualTo(written(product));
    }
  }

  private static TestPostings inSegments() {
    var index = new TestPostings(SHOP.subList(0, 20));
    SHOP.subList(20, 21).forEach(index::put);
    index.refresh();
    SHOP.subList(21, 60).forEach(index::put);
    index.refresh();
    return index;
  }

  @Test
  void areThoseThatWereWritten() {
    try (var index = inSegments()) {
      holds(index, SHOP);
    }
  }

  @Test
  void ofSomeItemsAreThoseOfAll() {
    var random = new Random(5);
    try (var index = inSegments()) {
      for (int i = 0; i < 20; i++) {
        int share = i;
        holds(index, SHOP.stream().filter(_ -> random.nextInt(20) < share).toList());
      }
    }
  }

  @Test
  void stayWithTheirItemsWhenSegmentsAreMerged() {
    try (var index = inSegments()) {
      holds(index, SHOP);
      index.remove("p3");
      index.put(Items.of("p7", "A kettle that was another one", "Since"));
      index.compact();
      var left = SHOP.stream().filter(p -> !p.id().equals("p3") && !p.id().equals("p7")).toList();
      holds(index, left);
      holds(index, List.of(Items.of("p7", "A kettle that was another one", "Since")));
    }
  }
}
