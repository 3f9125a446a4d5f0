package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Patched;
import dev.vitrine.index.form.Reading;
import dev.vitrine.testkit.Randomized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The short way of a change in place against the long one, in which the whole document is read.
class HarmlessTest {
  private static final List<String> ATTRIBUTES =
      List.of("price", "stock", "rating", "rating_count", "counter.sold");
  private static final List<String> DOCUMENTS =
      List.of(
          "{\"title\":\"a\",\"price\":1,\"currency\":\"JPY\"}",
          "{\"title\":\"b\",\"counter\":{\"sold\":1},\"seller\":\"x\",\"market\":\"de\"}",
          "{\"title\":\"c\",\"offers\":[{\"seller\":\"x\",\"currency\":\"KWD\"},{\"id\":\"o\"}]}",
          "{\"title\":\"d\",\"variants\":[{\"id\":\"s\",\"offers\":{\"price\":3}},{\"stock\":2}]}");

  private final ItemForm form = new ItemForm(Reading.OPEN);

  @Randomized(runs = 500)
  void whatIsHarmlessLeavesEveryDocumentValid(RandomGenerator random) {
    ObjectNode document = Json.object(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
    Shape shape = Shape.of(form.read("i", document), document);
    var known = new ArrayList<InPlaceValue>();
    for (int step = 0; step < 8; step++) {
      List<InPlaceValue> fresh = List.of(value(shape, random));
      ObjectNode changed = document.deepCopy();
      Patched.overlay(changed, Sets.joined(known, fresh));
      if (Harmless.all(fresh, known)) {
        assertThatCode(() -> form.read("i", changed)).as("%s", changed).doesNotThrowAnyException();
        assertThat(Shape.of(form.read("i", changed), changed)).isEqualTo(shape);
        known.addAll(fresh);
      }
    }
  }

  private static InPlaceValue value(Shape shape, RandomGenerator random) {
    String attribute = ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
    String number =
        random.nextInt(9) == 0 && attribute.equals("stock")
            ? "uncounted"
            : new BigDecimal(random.nextLong(-50, 10_000))
                .movePointRight(random.nextInt(-5, 16))
                .stripTrailingZeros()
                .toPlainString();
    boolean ofOffer = attribute.equals("price") || attribute.equals("stock");
    if (!ofOffer || !shape.listed()) {
      return new InPlaceValue("", "", attribute, number);
    }
    Shape.Place place = shape.places().get(random.nextInt(shape.places().size()));
    return new InPlaceValue(place.variant(), place.offer(), attribute, number);
  }

  @Test
  void everydayValuesNeedNoLook() {
    var sold = new InPlaceValue("", "", "counter.sold", "5");
    assertThat(
            Harmless.all(
                List.of(
                    new InPlaceValue("", "", "price", "12.95"),
                    new InPlaceValue("s", "x", "stock", "uncounted"),
                    new InPlaceValue("s", "x", "stock", "0"),
                    new InPlaceValue("", "", "rating", "4.5"),
                    sold),
                List.of(sold)))
        .isTrue();
    assertThat(Harmless.all(List.of(sold), List.of())).isFalse();
  }

  @Test
  void aShapeIsReadAsItWasWritten() {
    for (String json : DOCUMENTS) {
      ObjectNode document = Json.object(json);
      Optional<Shape> shape = Optional.of(Shape.of(form.read("i", document), document));
      assertThat(Shape.read(Shape.bytes(shape))).isEqualTo(shape);
    }
    assertThat(Shape.read(Shape.bytes(Optional.empty()))).isEmpty();
  }
}
