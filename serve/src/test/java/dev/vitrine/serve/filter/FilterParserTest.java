package dev.vitrine.serve.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Filter.And;
import dev.vitrine.kernel.query.Filter.Between;
import dev.vitrine.kernel.query.Filter.Is;
import dev.vitrine.kernel.query.Filter.Not;
import dev.vitrine.kernel.query.Filter.Or;
import dev.vitrine.serve.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterParserTest {
  @Test
  void andBindsTighterThanOr() {
    assertThat(FilterParser.parse("a:1 OR b:2 AND NOT c:3"))
        .isEqualTo(
            new Or(
                List.of(
                    new Is("a", "1"),
                    new And(List.of(new Is("b", "2"), new Not(new Is("c", "3")))))));
    assertThat(FilterParser.parse("(a:1 OR b:2) AND c:3"))
        .isEqualTo(
            new And(
                List.of(new Or(List.of(new Is("a", "1"), new Is("b", "2"))), new Is("c", "3"))));
  }

  @Test
  void quotesRangesSignsAndTags() {
    assertThat(FilterParser.parse("\"my brand\":'A \\'b\\' OR c'"))
        .isEqualTo(new Is("my brand", "A 'b' OR c"));
    assertThat(FilterParser.parse("price:1 TO 5.5")).isEqualTo(new Between("price", 1, 5.5));
    assertThat(FilterParser.parse("price>=-10"))
        .isEqualTo(new Between("price", -10, Double.POSITIVE_INFINITY));
    assertThat(FilterParser.parse("price > 10"))
        .isEqualTo(new Between("price", Math.nextUp(10.0), Double.POSITIVE_INFINITY));
    assertThat(FilterParser.parse("price != 3")).isEqualTo(new Not(new Between("price", 3, 3)));
    assertThat(FilterParser.parse("clearance")).isEqualTo(new Is("_tags", "clearance"));
    assertThat(FilterParser.parse("_tags:new")).isEqualTo(new Is("_tags", "new"));
    assertThat(FilterParser.parse("  ")).isEqualTo(Filter.ALL);
  }

  @Test
  void mistakesNamePositionAndToken() {
    wrong("a:1 AND", "position 7", "the end");
    wrong("a:1 b:2", "position 4", "'b'");
    wrong("(a:1", "position 4", "')'");
    wrong("price > x", "position 8", "'x'");
    wrong("a:\"x", "position 2", "never closed");
    wrong("(".repeat(100) + "a:1" + ")".repeat(100), "deeper than 32");
    wrong("a:1 OR ".repeat(1_001) + "a:1", "more than 1000");
  }

  @Test
  void listsAreAndThenOr() {
    assertThat(Lists.facets(Json.read("[\"a:1\",[\"b:-2\",\"b:\\\\-3\",\"c:x:y\"]]")))
        .isEqualTo(
            new And(
                List.of(
                    new Is("a", "1"),
                    new Or(
                        List.of(
                            new Not(new Is("b", "2")), new Is("b", "-3"), new Is("c", "x:y"))))));
    assertThat(Lists.numbers(Json.read("[\"price>=10\",[\"a = 1\",\"b:4 TO 5\"]]")))
        .isEqualTo(
            new And(
                List.of(
                    new Between("price", 10, Double.POSITIVE_INFINITY),
                    new Or(List.of(new Between("a", 1, 1), new Between("b", 4, 5))))));
    assertThat(Lists.tags(Json.read("\"a,-b\"")))
        .isEqualTo(new And(List.of(new Is("_tags", "a"), new Not(new Is("_tags", "b")))));
  }

  private static void wrong(String text, String... said) {
    assertThatThrownBy(() -> FilterParser.parse(text))
        .isInstanceOf(VitrineException.class)
        .message()
        .contains(said);
  }
}
