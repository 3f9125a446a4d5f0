package dev.vitrine.learn.spelling;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The whole cascade, with queries made from the titles of its catalogue, and the set's own
/// queries.
final class OnCatalogue {
  private static final int SIZE = 2_000;

  private final JudgedSet set;
  private final Catalogue catalogue;
  private final Titles titles;
  private final String step;
  private final long seed;
  private long nanos;

  /// @param step the name of the step that corrects, in the trace
  OnCatalogue(JudgedSet set, Catalogue catalogue, String step, long seed) {
    this.set = set;
    this.catalogue = catalogue;
    this.titles = Titles.read(set.catalog());
    this.step = step;
    this.seed = seed;
  }

  List<Measured> measure() {
    measured("warm-up", slipped(1, false));
    return List.of(
        measured(
            set.name() + ": slips in words drawn as often as written: fixed", slipped(1, false)),
        measured(set.name() + ": slips in words, each drawn once: fixed", slipped(1, true)),
        measured(set.name() + ": slips in one of two neighbours: fixed", slipped(2, false)),
        measured(set.name() + ": three neighbours of a title: left alone", phrases()),
        measured(set.name() + ": queries of the set: left alone", queries()));
  }

  /// Times are those of the step alone.
  private Measured measured(String name, List<Misspelt> texts) {
    nanos = 0;
    return Measured.of(name, texts, this::corrected, () -> nanos, seed);
  }

  private String corrected(String text) {
    Answer answer = catalogue.answer(Query.of(text, 0));
    for (Trace.Line line : answer.trace().lines()) {
      nanos += line.step().equals(step) ? line.nanos() : 0;
    }
    return answer.notices().stream()
        .filter(n -> n.kind() == NoticeKind.CORRECTED)
        .map(Notice::to)
        .findFirst()
        .orElse(text);
  }

  /// Slips in the first of some neighbouring words of titles. What is typed is no word: no item has
  /// it.
  private List<Misspelt> slipped(int length, boolean distinct) {
    var random = new Random(seed + length);
    var slips = new Slips(random);
    List<Misspelt> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int tries = 0; all.size() < SIZE && tries < 40 * SIZE; tries++) {
      List<String> drawn = titles.draw(random, length);
      String typed = slips.in(drawn.getFirst());
      boolean fresh = seen.add(distinct ? drawn.getFirst() : typed);
      if (fresh && !typed.equals(drawn.getFirst()) && !known(typed)) {
        List<String> wrong = new ArrayList<>(drawn);
        wrong.set(0, typed);
        all.add(new Misspelt(String.join(" ", wrong), String.join(" ", drawn)));
      }
    }
    return all;
  }

  private boolean known(String word) {
    return catalogue.answer(Query.of(word, 0).asTyped()).found().total() > 0;
  }

  private List<Misspelt> phrases() {
    var random = new Random(seed);
    return Arrays.stream(new int[SIZE])
        .mapToObj(_ -> String.join(" ", titles.draw(random, 3)))
        .distinct()
        .map(Misspelt::not)
        .toList();
  }

  private List<Misspelt> queries() {
    return set.queries().stream()
        .map(q -> Misspelt.not(q.text().strip()))
        .limit(2L * SIZE)
        .toList();
  }
}
