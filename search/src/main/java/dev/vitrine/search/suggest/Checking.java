package dev.vitrine.search.suggest;

import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether suggestions find something under the filter and in the market of one request, and how
/// much. What is found in the whole catalogue is remembered as long as the catalogue does not
/// change. For one thread.
final class Checking {
  /// Where a query leads is told by what is counted in this time, which is enough to tell where
  /// most of it is.
  private static final Duration GLANCE = Duration.ofMillis(4);

  private final Cascade counting;
  private final View view;
  private final Typed typed;
  private final Counted counted;
  private final Predicate<String> small;

  /// @param counting finds items that hold every word of a query
  /// @param counted what was counted before
  /// @param small whether a word says so little that items need not have it
  Checking(Cascade counting, View view, Typed typed, Counted counted, Predicate<String> small) {
    this.small = small;
    this.counting = counting;
    this.view = view;
    this.typed = typed;
    this.counted = counted;
  }

  /// What words find; nothing when they find nothing, or not all of them are known.
  Optional<Found> words(String text) {
    if (!typed.everywhere()) {
      return found(text, typed.filter(), List.of(), typed.deadline());
    }
    return counted.of(
        view.postings().state(),
        text,
        () -> found(text, typed.filter(), List.of(), typed.deadline()));
  }

  /// What words find among the items with a value; nothing when they find nothing there.
  ///
  /// @param words empty for all of these items
  Optional<Found> value(String attribute, String value, String words) {
    Filter here = Filter.both(typed.filter(), new Filter.Is(attribute, value));
    return typed.everywhere()
        ? counted.of(
            view.postings().state(),
            attribute + '\0' + value + '\0' + words,
            () -> found(words, here, List.of(), typed.deadline()))
        : found(words, here, List.of(), typed.deadline());
  }

  /// What words find, with facets, as far as it is counted at a glance.
  Optional<Found> facets(String text, List<FacetWanted> facets) {
    return typed.everywhere()
        ? counted.of(
            view.postings().state(),
            "in\0" + text,
            () -> found(text, typed.filter(), facets, GLANCE))
        : found(text, typed.filter(), facets, GLANCE);
  }

  private Optional<Found> found(
      String text, Filter filter, List<FacetWanted> facets, Duration deadline) {
    var query =
        new Query(
            text,
            false,
            false,
            filter,
            facets,
            List.of(),
            List.of(),
            List.of(),
            0,
            0,
            typed.language(),
            typed.market(),
            deadline,
            false);
    var answer = counting.answer(query, view);
    boolean whole =
        answer.notices().stream()
            .noneMatch(n -> n.kind() == NoticeKind.DROPPED && !small.test(n.from()));
    return whole && answer.found().total() > 0 ? Optional.of(answer.found()) : Optional.empty();
  }
}
