package dev.vitrine.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposals of one kind by what their words begin with. Safe for use by many threads.
final class Completer {
  /// One that proposes nothing.
  static final Completer NONE = new Completer(List.of());

  /// What is left of a weight for each slip.
  private static final float SLIP = 0.3f;

  private final List<Proposal> proposals;
  private final List<String> folded;
  private final PrefixKeys keys;
  private final Map<String, Integer> byText;

  /// @param all proposals; of several with one text the heaviest is kept
  Completer(List<Proposal> all) {
    var best = new HashMap<String, Proposal>();
    for (Proposal one : all) {
      String key = Folded.words(one.text());
      if (!key.isEmpty()) {
        best.merge(key + '\0' + one.value(), one, Completer::heavier);
      }
    }
    List<String> texts = best.keySet().stream().sorted().toList();
    this.proposals = texts.stream().map(best::get).toList();
    this.folded = texts.stream().map(t -> t.substring(0, t.indexOf('\0'))).toList();
    float[] weights = new float[proposals.size()];
    this.byText = new HashMap<>(2 * weights.length);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = proposals.get(i).weight();
      byText.putIfAbsent(folded.get(i), i);
    }
    this.keys = PrefixKeys.of(folded, weights);
  }

  private static Proposal heavier(Proposal a, Proposal b) {
    return b.weight() > a.weight() ? b : a;
  }

  /// A proposal that may be meant.
  ///
  /// @param text as it is compared
  /// @param score its weight, less for a later word and for slips
  record Match(Proposal proposal, String text, float score, int slips) {
    /// The same with a score that is not lower.
    Match over(float least) {
      return times(Math.max(1, least / score));
    }

    /// The same with its score multiplied.
    Match times(float factor) {
      return new Match(proposal, text, factor * score, slips);
    }
  }

  int size() {
    return proposals.size();
  }

  /// All proposals.
  List<Proposal> all() {
    return proposals;
  }

  /// The proposal with just this text, folded.
  Optional<Proposal> named(String text) {
    return Optional.ofNullable(byText.get(text)).map(proposals::get);
  }

  /// What begins with some letters, or has a later word that does, best first.
  List<Match> beginning(String letters, int most) {
    var found = new Found(most);
    found.stretch(keys.place(letters, false), keys.place(letters, true), 0);
    return found.best();
  }

  /// What begins with some letters but for slips in them, best first.
  List<Match> slipped(String letters, int most) {
    var found = new Found(most);
    new SlippedPrefix(keys, letters, found::stretch).walk();
    return found.best();
  }

  /// The best of some stretches, each text once. For one thread.
  private final class Found {
    private final int most;
    private final Map<Integer, Match> byText = new HashMap<>();

    Found(int most) {
      this.most = most;
    }

    void stretch(int from, int to, int slips) {
      int[] taken = {0};
      keys.heaviestFirst(
          from,
          to,
          key -> {
            int text = keys.text(key);
            float score = keys.weight(key) * (float) Math.pow(SLIP, slips);
            var match = new Match(proposals.get(text), folded.get(text), score, slips);
            Match other = byText.get(text);
            if (other == null || other.score() < score) {
              byText.put(text, match);
            }
            return ++taken[0] < 2 * most;
          });
    }

    List<Match> best() {
      var all = new ArrayList<>(byText.values());
      all.sort(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::text));
      return all.size() > most ? List.copyOf(all.subList(0, most)) : all;
    }
  }
}
