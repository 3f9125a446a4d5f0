package dev.vitrine.search.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The features of a query's words, in the groups that a model was trained on. Serving and training
/// both come here, so that the two cannot drift apart. Safe for use by many threads.
public final class Extraction {
  private final List<WordFeatures> parts = new ArrayList<>();
  private final Lexicon lexicon;
  private final Amounts amounts;

  private Extraction(Set<FeatureGroup> groups, Lexicon lexicon, Amounts amounts) {
    this.lexicon = lexicon;
    this.amounts = amounts;
    var known = new Known(lexicon);
    for (FeatureGroup group : FeatureGroup.values()) {
      if (groups.contains(group)) {
        parts.add(
            switch (group) {
              case WORDS -> Spelling::words;
              case AFFIXES -> Spelling::affixes;
              case NGRAMS -> Spelling::ngrams;
              case SHAPES -> Spelling::shapes;
              case PLACES -> Spelling::places;
              case AMOUNTS -> Known::amounts;
              case VECTORS -> known::vectors;
              case COMPANY -> known::company;
              case GAZETTEERS -> known::gazetteers;
            });
      }
    }
  }

  /// The extraction of some groups.
  public static Extraction of(Set<FeatureGroup> groups, Lexicon lexicon, Amounts amounts) {
    return new Extraction(groups, lexicon, amounts);
  }

  /// A row for each word.
  public List<FeatureRow> of(QueryWords query) {
    var reading =
        new Reading(
            query,
            query.words().stream().map(lexicon::id).toList(),
            lexicon.phrases().in(query),
            amounts.in(query));
    var rows = new ArrayList<FeatureRow>(query.size());
    for (int at = 0; at < query.size(); at++) {
      var row = new FeatureRow();
      for (WordFeatures part : parts) {
        part.add(reading, at, row);
      }
      rows.add(row);
    }
    return rows;
  }
}
