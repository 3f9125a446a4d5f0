package dev.vitrine.search.spelling;

import java.util.Collection;
import java.util.List;

/// Words that may have been meant by a typed one, by a noisy channel: how often a word is written
/// times how likely its slips are. Safe for use by many threads.
public final class Speller {
  private final Vocabulary words;
  private final PairCounts pairs;
  private final Deletes deletes;
  private final Costs costs;

  private Speller(Vocabulary words, Deletes deletes, PairCounts pairs, Costs costs) {
    this.words = words;
    this.deletes = deletes;
    this.pairs = pairs;
    this.costs = costs;
  }

  /// A speller for the words of some places, such as a catalogue and the log of its queries.
  public static Speller of(Collection<? extends Counts> places) {
    Vocabulary words = Vocabulary.of(places);
    var pairs = new PairCounts();
    places.forEach(p -> p.pairs(pairs));
    return new Speller(words, Deletes.of(words), pairs, Costs.DEFAULT);
  }

  /// The same words with other costs.
  public Speller with(Costs others) {
    return new Speller(words, deletes, pairs, others);
  }

  /// The words it knows.
  public Vocabulary words() {
    return words;
  }

  /// How likely a word is written, as a logarithm.
  double frequency(long count) {
    return costs.frequency() * Math.log((count + 1.0) / (words.total() + words.size() + 1.0));
  }

  /// How likely a word is written behind another one, as a logarithm.
  ///
  /// @param together how often the two stand next to each other
  /// @param before how often the other one is written
  double frequency(long count, int together, long before) {
    double alone = (count + 1.0) / (words.total() + words.size() + 1.0);
    double prior = costs.context();
    return costs.frequency() * Math.log((together + prior * alone) / (before + prior));
  }

  /// How often two words stand next to each other, by their keys.
  int pairs(int left, int right) {
    return pairs.count(left, right);
  }

  /// The likeliest words for a typed one that may itself be among them, best first.
  ///
  /// @param most how many
  /// @param dearest slips that cost more are not taken for slips
  public List<Suggestion> near(String typed, int most, double dearest) {
    char[] letters = typed.toCharArray();
    if (letters.length == 0 || letters.length > Vocabulary.LONGEST) {
      return List.of();
    }
    var found = new Nearest(words, letters);
    deletes.alike(letters, letters.length, found::alike);
    deletes.near(letters, letters.length, found::near);
    return best(found, new ErrorModel(costs, letters, letters.length), most, dearest);
  }

  private List<Suggestion> best(Nearest found, ErrorModel slips, int most, double dearest) {
    var best = new Best(most);
    for (int edits = 0; edits <= Nearest.MOST_EDITS; edits++) {
      for (int i = 0; i < found.size(); i++) {
        if (found.edits(i) == edits) {
          weigh(found.id(i), edits, slips, best, dearest);
        }
      }
    }
    return best.list();
  }

  private void weigh(int id, int edits, ErrorModel slips, Best best, double dearest) {
    double frequency = frequency(words.count(id));
    double room = Math.min(dearest, frequency - best.least());
    if (edits == 0 || room >= costs.single()) {
      double cost = slips.of(words.letters(), words.from(id), words.end(id), room);
      if (cost <= room) {
        best.add(new Suggestion(words.word(id), words.count(id), cost, frequency - cost));
      }
    }
  }
}
