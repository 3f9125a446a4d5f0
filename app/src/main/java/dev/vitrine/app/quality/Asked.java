package dev.vitrine.app.quality;

import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.serve.filter.FilterParser;
import java.time.Duration;
import java.util.List;

/// The queries of judged sets as they are asked.
final class Asked {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Asked() {}

  /// The query of nobody in particular.
  ///
  /// @param more holds besides the query's own filter
  /// @param size hits that are asked for
  static Query of(Topic topic, Filter more, int size) {
    Filter filter = Filter.both(FilterParser.parse(topic.filter()), more);
    return new Query(
        topic.text(),
        false,
        true,
        filter,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        size,
        topic.language(),
        topic.market(),
        PATIENCE,
        false);
  }
}
