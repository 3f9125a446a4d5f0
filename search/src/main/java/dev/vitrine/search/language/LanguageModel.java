package dev.vitrine.search.language;

import dev.vitrine.index.text.Language;
import java.util.List;
import java.util.Map;

/// How much each stretch of letters speaks for each language of a catalogue, learnt from the words
/// of its items: naive Bayes over one to four letters and whole words. Safe for use by many
/// threads.
///
/// A word counts with the root of its items. The evidence of a stretch for a language is the
/// logarithm of how often the language has it over how often all together would let one expect,
/// both with half a count added: so what a language of few items lacks says little against it.
public final class LanguageModel {
  /// Stretches that are kept.
  private static final int MOST_GRAMS = 1 << 17;

  private static final float ADDED = 0.5f;

  /// Weights by order: stretches overlap, so that all in full would count letters many times.
  private static final float[] WEIGHTS = {0.1f, 0.2f, 0.3f, 0.4f, 1f};

  private final List<Language> languages;
  private final double[] shares;
  private final GramTable evidence;

  private LanguageModel(List<Language> languages, double[] shares, GramTable evidence) {
    this.languages = List.copyOf(languages);
    this.shares = shares;
    this.evidence = evidence;
  }

  /// Learns from a catalogue.
  ///
  /// @param items how many items each language has, at least 1
  public static LanguageModel of(Map<Language, Integer> items, WordCounts counts) {
    List<Language> languages = items.keySet().stream().sorted().toList();
    double all = items.values().stream().mapToInt(Integer::intValue).sum();
    double[] shares = languages.stream().mapToDouble(l -> items.getOrDefault(l, 0) / all).toArray();
    var table = new GramTable(languages.size(), MOST_GRAMS);
    float[][] totals = new float[Grams.ORDERS][languages.size()];
    counts.words(
        languages,
        (word, itemsOf) -> count(word, weights(word, itemsOf, languages), table, totals));
    table.each((order, at) -> weigh(table.values(), at, totals[order], WEIGHTS[order]));
    return new LanguageModel(languages, shares, table);
  }

  private static float[] weights(String word, int[] items, List<Language> languages) {
    float[] weights = new float[languages.size()];
    boolean letters = Scripts.letters(word);
    for (int l = 0; l < weights.length; l++) {
      int count = items[l];
      if (count > 0 && letters && Scripts.writes(languages.get(l), word)) {
        weights[l] = (float) Math.sqrt(count);
      }
    }
    return weights;
  }

  private static void count(String word, float[] weights, GramTable table, float[][] totals) {
    float sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    if (sum == 0) {
      return;
    }
    Grams.of(
        word,
        (key, order) -> {
          table.add(key, order, weights);
          for (int l = 0; l < weights.length; l++) {
            totals[order][l] += weights[l];
          }
        });
  }

  /// Turns the counts of a stretch into its evidence.
  private static void weigh(float[] values, int at, float[] totals, float weight) {
    float count = 0;
    float total = 0;
    for (int l = 0; l < totals.length; l++) {
      count += values[at + l];
      total += totals[l];
    }
    float rate = count / total;
    for (int l = 0; l < totals.length; l++) {
      double ratio = (values[at + l] + ADDED) / (totals[l] * rate + ADDED);
      values[at + l] = weight * (float) Math.log(ratio);
    }
  }

  /// The languages that are told apart.
  public List<Language> languages() {
    return languages;
  }

  /// The share of each language among the items; their sum is 1.
  double[] shares() {
    return shares.clone();
  }

  /// The evidence of a word for each language, as logarithms; minus infinity for those that its
  /// letters rule out.
  double[] evidence(String word) {
    double[] sums = new double[languages.size()];
    if (!Scripts.letters(word)) {
      return sums;
    }
    float[] values = evidence.values();
    Grams.of(
        word,
        (key, _) -> {
          int at = evidence.find(key);
          for (int l = 0; at >= 0 && l < sums.length; l++) {
            sums[l] += values[at + l];
          }
        });
    for (int l = 0; l < sums.length; l++) {
      if (!Scripts.writes(languages.get(l), word)) {
        sums[l] = Double.NEGATIVE_INFINITY;
      }
    }
    return sums;
  }
}
