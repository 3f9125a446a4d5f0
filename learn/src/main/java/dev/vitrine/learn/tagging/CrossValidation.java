package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;

/// Measuring on one part of the labelled queries after training on the others, part by part: the
/// way to choose options without looking at the queries that are to judge them.
///
/// @param training knows the catalogue
public record CrossValidation(TaggerTraining training, TaggerOptions options) {
  /// What all parts came to together.
  public TaggerQuality over(List<LabelledQuery> queries, int parts) {
    var measured = new ArrayList<TaggerQuality>();
    for (int part = 0; part < parts; part++) {
      var learnt = new ArrayList<LabelledQuery>();
      var apart = new ArrayList<LabelledQuery>();
      for (int i = 0; i < queries.size(); i++) {
        (i % parts == part ? apart : learnt).add(queries.get(i));
      }
      Tagger tagger = training.train(learnt, options);
      measured.add(TaggerQuality.of(tagger, apart, options.seed()));
    }
    return TaggerQuality.together(measured, options.seed());
  }
}
