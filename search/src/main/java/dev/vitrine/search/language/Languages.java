package dev.vitrine.search.language;

import dev.vitrine.index.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The languages of a query and of each of its words.
///
/// @param ordered the languages of the catalogue, likeliest for this query first
/// @param words the language of each word that is in one
public record Languages(List<Language> ordered, Map<String, Language> words) {
  /// Words of a query that are looked at.
  public static final int MOST_WORDS = 32;

  private static final int ROUNDS = 4;

  /// How many words the languages of the shop and of the shopper count as.
  private static final double BEFOREHAND = 1;

  /// The part of that which the shopper's language has.
  private static final double SHOPPERS = 0.6;

  /// What a mark such as `ß` or a stop-word speaks for its language, as a logarithm.
  private static final double MARK = 4;

  public Languages {
    ordered = List.copyOf(ordered);
    words = Map.copyOf(words);
  }

  /// A word of a query.
  ///
  /// @param exact the word as items have it
  /// @param mark the language that its letters or a list of words tell; {@link Language#EN} for
  ///   none
  public record Asked(String exact, Language mark) {}

  /// Decides on the words of a query. Which languages the query mixes, and which one each word is
  /// in, are found together: each word is shared out among the languages by its letters and by what
  /// the query is in, and that is taken from the words again, a few times over.
  ///
  /// @param shopper the language the shopper says, {@link Language#OTHER} when none is said
  public static Languages of(List<Asked> query, Language shopper, LanguageModel model) {
    List<Asked> asked = looked(query, model);
    List<double[]> evidence = asked.stream().map(a -> evidence(a, model)).toList();
    double[] before = beforehand(shopper, model);
    double[] mix = before.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] sum = new double[mix.length];
      for (double[] word : evidence) {
        add(shared(word, mix), sum);
      }
      for (int l = 0; l < mix.length; l++) {
        mix[l] = (BEFOREHAND * before[l] + sum[l]) / (BEFOREHAND + evidence.size());
      }
    }
    var words = new HashMap<String, Language>();
    for (int i = 0; i < evidence.size(); i++) {
      words.put(asked.get(i).exact(), model.languages().get(largest(shared(evidence.get(i), mix))));
    }
    return new Languages(ordered(mix, model), words);
  }

  /// The words that some language of the catalogue can have.
  private static List<Asked> looked(List<Asked> query, LanguageModel model) {
    return query.stream()
        .limit(MOST_WORDS)
        .filter(a -> Scripts.letters(a.exact()))
        .filter(a -> model.languages().stream().anyMatch(l -> Scripts.writes(l, a.exact())))
        .toList();
  }

  private static double[] evidence(Asked word, LanguageModel model) {
    double[] evidence = model.evidence(word.exact());
    int marked = word.mark() == Language.EN ? -1 : model.languages().indexOf(word.mark());
    if (marked >= 0) {
      evidence[marked] += MARK;
    }
    return evidence;
  }

  private static double[] beforehand(Language shopper, LanguageModel model) {
    double[] before = Arrays.stream(model.shares()).map(Math::sqrt).toArray();
    double sum = Arrays.stream(before).sum();
    int own = shopper == Language.OTHER ? -1 : model.languages().indexOf(shopper);
    double rest = own < 0 ? 1 : 1 - SHOPPERS;
    Arrays.setAll(before, l -> rest * before[l] / sum + (l == own ? SHOPPERS : 0));
    return before;
  }

  /// How likely a word is in each language.
  private static double[] shared(double[] evidence, double[] mix) {
    double most = Arrays.stream(evidence).max().orElse(0);
    double[] likely = new double[mix.length];
    Arrays.setAll(likely, l -> mix[l] * Math.exp(evidence[l] - most));
    double sum = Arrays.stream(likely).sum();
    Arrays.setAll(likely, l -> likely[l] / sum);
    return likely;
  }

  private static void add(double[] more, double[] to) {
    for (int l = 0; l < to.length; l++) {
      to[l] += more[l];
    }
  }

  private static int largest(double[] of) {
    int best = 0;
    for (int l = 1; l < of.length; l++) {
      best = of[l] > of[best] ? l : best;
    }
    return best;
  }

  private static List<Language> ordered(double[] mix, LanguageModel model) {
    var ordered = new ArrayList<Language>();
    IntStream.range(0, mix.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer l) -> -mix[l]))
        .forEach(l -> ordered.add(model.languages().get(l)));
    return ordered;
  }
}
