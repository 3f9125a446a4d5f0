package dev.vitrine.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Meaning;
import dev.vitrine.search.Tag;
import dev.vitrine.search.TagType;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.QueryWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagQueryTest {
  private final Words words = new Words();
  private final TagQuery step = new TagQuery(Optional.empty(), Amounts.of(words));

  @Test
  void amountsAreTaggedWithoutAModel() {
    List<String> typed = List.of("tv", "15", "under", "50");
    List<Term> terms =
        typed.stream()
            .map(t -> new Term(t, t, List.of(), false, false, List.of(), Language.EN))
            .toList();
    Understood before = Understood.of(Query.of("tv 15\" under $50", 10)).with(terms);
    Understood after = step.tagged(before);
    assertThat(after.tags())
        .containsExactlyInAnyOrder(
            new Tag(
                TagType.PRICE,
                2,
                4,
                "under $50",
                new Meaning.Price(
                    0,
                    50,
                    List.of(
                        "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "COP", "CLP",
                        "ARS")),
                1),
            new Tag(TagType.MEASURE, 1, 2, "15\"", new Meaning.Measure(15, "in"), 1));
    assertThat(after.terms()).isEqualTo(before.terms());
    assertThat(step.told(after)).contains("UoM: 15 in (1.00)");
  }

  @Test
  void wordsAreCountedOffByTheTermsTheyAreCutTo() {
    QueryWords query = QueryWords.of("t-shirt wh-1000xm4 & red");
    assertThat(TermPlaces.of(query, List.of("t", "shirt", "wh1000xm4", "red")))
        .containsExactly(0, 2, 3, 3, 4);
    assertThat(TermPlaces.of(query, List.of("t", "shirt", "wh", "1000", "xm", "4", "red")))
        .containsExactly(0, 2, 6, 6, 7);
    assertThat(TermPlaces.of(QueryWords.of("wi fi router"), List.of("wifi", "router")))
        .containsExactly(0, 0, 1, 2);
    assertThat(TermPlaces.of(QueryWords.of("a b"), List.of())).containsExactly(0, 0, 0);
  }
}
