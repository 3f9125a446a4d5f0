package dev.vitrine.search;

import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.understand.ApplySynonyms;
import dev.vitrine.search.understand.CompleteLastWord;
import dev.vitrine.search.understand.CorrectSpelling;
import dev.vitrine.search.understand.NameOtherwise;
import dev.vitrine.search.understand.ReadIn;
import dev.vitrine.search.understand.SplitWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The real steps in a row, with weights of their own so that tuning the shop's does not move the
/// tests.
public final class TestCascade {
  /// Weights by feature name.
  public static final Map<String, Double> WEIGHTS =
      Map.of("text", 1.0, "title-coverage", 0.2, "title-adjacent", 0.1, "popularity", 0.1);

  private TestCascade() {}

  /// The steps of understanding.
  public static List<Understanding> understanding() {
    var readIn = new ReadIn(SmallShop.WORDS);
    return List.of(
        new SplitWords(readIn),
        new ApplySynonyms(readIn),
        new NameOtherwise(readIn),
        new CompleteLastWord(readIn),
        new CorrectSpelling(readIn));
  }

  /// The plain list of what holds every word, with these steps before the others.
  public static Cascade after(Understanding... first) {
    return Cascade.understand(Stream.concat(Stream.of(first), understanding().stream()).toList())
        .recall(List.of(new KeywordRecall(0, 1_000, 1_000)))
        .firstStage(new LinearFirstStage(Features.cheap(), WEIGHTS), 100)
        .mix(new PlainMix());
  }

  /// What the steps of understanding make of a query.
  public static Understood understood(Ask ask, View view) {
    Understood understood = Understood.of(ask.query());
    for (Understanding step : understanding()) {
      understood = step.understand(understood, view);
    }
    return understood;
  }

  /// Words may be left out below three results.
  public static Cascade of() {
    return of(new KeywordRecall(3, 1_000, 1_000), 200);
  }

  public static Cascade of(Recall recall, int keep) {
    return of(recall, keep, new Bands(0.1, 1_000));
  }

  public static Cascade of(Recall recall, int keep, Bands bands) {
    return of(List.of(recall), keep, bands);
  }

  public static Cascade of(List<Recall> recalls, int keep) {
    return of(recalls, keep, new Bands(0.1, 1_000));
  }

  private static Cascade of(List<Recall> recalls, int keep, Bands bands) {
    return Cascade.understand(understanding())
        .recall(recalls)
        .firstStage(new LinearFirstStage(Features.cheap(), WEIGHTS), keep)
        .within(bands)
        .mix(new PlainMix());
  }
}
