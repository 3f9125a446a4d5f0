package dev.vitrine.app.market;

import dev.vitrine.app.shop.Appraisal;
import dev.vitrine.app.shop.Rehearsal;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The pages that rankers would make for a query, each by itself.
final class RivalPages {
  private final List<BiFunction<Query, Appraisal, List<String>>> makers;
  private final Function<Query, Appraisal> appraising;

  /// @param rehearsal a shop that has learnt what its rankers may use
  RivalPages(Rehearsal rehearsal, List<Rival> rivals) {
    makers = rivals.stream().map(rival -> maker(rehearsal, rival)).toList();
    appraising = rehearsal.appraising();
  }

  /// What the rankers made of a query.
  ///
  /// @param pages ids of items, in the order of the rankers
  /// @param appraisal what the shop's model says of the items found
  record Made(List<List<String>> pages, Appraisal appraisal) {}

  /// Makes a page by each of the rankers, at the same time.
  Made of(Query query) {
    Appraisal appraisal = appraising.apply(query);
    List<List<String>> pages =
        IntStream.range(0, makers.size())
            .parallel()
            .mapToObj(i -> makers.get(i).apply(query, appraisal))
            .toList();
    return new Made(pages, appraisal);
  }

  private static BiFunction<Query, Appraisal, List<String>> maker(
      Rehearsal rehearsal, Rival rival) {
    return switch (rival.making()) {
      case Rival.Searched made -> {
        Function<Query, Answer> asked = rehearsal.by(made.settings(), made.learnt());
        yield (query, _) -> made.laying().apply(items(asked.apply(made.asking().apply(query))));
      }
      case Rival.Valued made -> (query, appraisal) -> ordered(query, appraisal, made.of());
    };
  }

  private static List<String> items(Answer answer) {
    return answer.hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static List<String> ordered(Query query, Appraisal appraisal, Rival.Value of) {
    Map<String, Double> values = new HashMap<>();
    appraisal
        .cards()
        .forEach((item, card) -> values.put(item, of.of(query.occasion().search(), item, card)));
    return values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(query.size())
        .map(Map.Entry::getKey)
        .toList();
  }
}
