package dev.vitrine.search.recall;

import dev.vitrine.index.column.Pass;
import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.QueryVector;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Finds items that are near in meaning, whether or not they hold the words: the nearest ones of
/// the whole catalogue that are like the query, and of these the ones that pass the filter. As
/// elsewhere a filter takes items away and brings none. They count in totals and facets. Where it
/// is clear what kind of thing is asked for they are {@link Akin}.
public final class VectorRecall implements Recall {
  private final int nearest;
  private final double floor;
  private final Duration wait;
  private final double kind;

  /// @param nearest how many items it looks at
  /// @param floor the least likeness, 0 to 1
  /// @param wait how long it waits for the vector of a query
  /// @param kind how well categories must fit those that are predicted, 0 to 1
  public VectorRecall(int nearest, double floor, Duration wait, double kind) {
    this.kind = kind;
    this.nearest = nearest;
    this.floor = floor;
    this.wait = wait;
  }

  @Override
  public String name() {
    return "vectors";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    long soon = System.nanoTime() + wait.toNanos();
    Matched near;
    try {
      near = near(understood, view, soon - deadline < 0 ? soon : deadline);
    } catch (VitrineException e) {
      if (e.kind() != Kind.TIMEOUT) {
        throw e;
      }
      return Recalled.nothing("skipped: " + e.getMessage());
    }
    if (near.size() == 0) {
      return Recalled.nothing("");
    }
    int[] passing = passing(near, understood.query().filter(), view);
    Matched rows = only(near, Arrays.copyOf(passing, Math.min(wanted, passing.length)));
    return new Recalled(rows, near, Optional.empty(), 0, List.of(), note(near));
  }

  private static Matched only(Matched all, int[] rows) {
    return Matched.of(
        IntStream.of(rows).map(all::slot).toArray(),
        IntStream.of(rows).map(all::doc).toArray(),
        IntStream.of(rows).mapToDouble(all::score).toArray(),
        rows.length,
        true);
  }

  private static String note(Matched near) {
    return String.format(
        Locale.ROOT, "likeness %.2f to %.2f", near.score(0), near.score(near.size() - 1));
  }

  @Override
  public boolean each(Understood understood, View view, long deadline, IntConsumer slots) {
    Matched near = near(understood, view, deadline);
    for (int row : passing(near, understood.query().filter(), view)) {
      slots.accept(near.slot(row));
    }
    return true;
  }

  /// The nearest items that are like the query; none where words are asked for as they stand, or
  /// where neither an item has any of them nor the encoder knows one.
  private Matched near(Understood understood, View view, long deadline) {
    boolean literal = !understood.phrases().isEmpty() || !understood.query().searchable().isEmpty();
    if (literal || view.encoder().isEmpty() || nearest == 0) {
      return Matched.NONE;
    }
    Encoder encoder = view.encoder().get();
    if (!someKnown(understood, view.postings().dictionary())
        && !QueryVector.known(understood, view)) {
      return Matched.NONE;
    }
    var akin = new Akin(understood.aim().categories(), kind);
    return QueryVector.of(understood, view, deadline)
        .map(vector -> like(view.postings().nearest(vector, nearest, view.columns()::tie), encoder))
        .map(like -> akin.only(like, understood, view))
        .orElse(Matched.NONE);
  }

  private Matched like(Matched near, Encoder encoder) {
    int like = 0;
    while (like < near.size() && encoder.likeness(near.score(like)) >= floor) {
      like++;
    }
    return Matched.of(
        IntStream.range(0, like).map(near::slot).toArray(),
        IntStream.range(0, like).map(near::doc).toArray(),
        IntStream.range(0, like).mapToDouble(i -> encoder.likeness(near.score(i))).toArray(),
        like,
        true);
  }

  private static boolean someKnown(Understood understood, Dictionary dictionary) {
    return understood.terms().stream()
        .filter(term -> !term.common())
        .flatMap(term -> term.forms().stream())
        .anyMatch(form -> form.kind() != Form.Kind.TERM || dictionary.items(form.term()) > 0);
  }

  /// Those that pass the filter, in order of likeness.
  private static int[] passing(Matched near, Filter filter, View view) {
    Pass pass = view.columns().pass(new Tally(filter, List.of()), List.of());
    return IntStream.range(0, near.size()).filter(row -> pass.collect(near.slot(row))).toArray();
  }
}
