package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Labels;
import dev.vitrine.search.tagging.QueryWords;
import dev.vitrine.search.tagging.Span;
import java.util.List;

/// A query with a label for each of its words.
///
/// @param labels numbers of {@link Labels}, as many as words
public record LabelledQuery(QueryWords query, List<Integer> labels) {
  public LabelledQuery {
    labels = List.copyOf(labels);
    if (labels.size() != query.size()) {
      throw new IllegalArgumentException(query.size() + " words, " + labels.size() + " labels");
    }
  }

  /// The spans that its labels say.
  public List<Span> spans() {
    return Span.of(numbers());
  }

  int[] numbers() {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }
}
