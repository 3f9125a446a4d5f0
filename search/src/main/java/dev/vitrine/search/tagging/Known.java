package dev.vitrine.search.tagging;

import java.util.List;

/// Features of what the lexicon knows about words: their company, their neighbours, and the phrases
/// they are part of.
final class Known {
  private static final long[] VECTOR = {
    FeatureRow.hash("vector"), FeatureRow.hash("vector-before"), FeatureRow.hash("vector-behind")
  };
  private static final int[] OFFSETS = {0, -1, 1};
  private static final String[] PLACES = {"whole", "first", "middle", "last"};

  private final Lexicon lexicon;
  private final List<String> kinds;

  Known(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = lexicon.phrases().kinds();
  }

  void vectors(Reading reading, int at, FeatureRow row) {
    Vectors vectors = lexicon.vectors();
    for (int k = 0; k < OFFSETS.length; k++) {
      int id = reading.id(at + OFFSETS[k]);
      if (id < 0) {
        row.add("no-vector", k, id);
        continue;
      }
      for (int d = 0; d < vectors.dimensions(); d++) {
        row.add(VECTOR[k] + d, vectors.value(id, d));
      }
    }
  }

  void company(Reading reading, int at, FeatureRow row) {
    int before = bond(reading, at - 1);
    int behind = bond(reading, at);
    row.add("bond-before", before);
    row.add("bond-behind", behind);
    row.add("bonds", before, behind);
    row.add("often", reading.id(at) < 0 ? -1 : lexicon.often(reading.id(at)));
  }

  /// How strong the bond of a word with the one behind it is.
  private int bond(Reading reading, int at) {
    int first = reading.id(at);
    int second = reading.id(at + 1);
    if (first == -2 || second == -2) {
      return -200;
    }
    return first < 0 || second < 0 ? -100 : lexicon.pairs().bond(first, second);
  }

  /// For each kind the longest phrase around the word, the first of them.
  void gazetteers(Reading reading, int at, FeatureRow row) {
    Phrases.Match[] longest = new Phrases.Match[kinds.size()];
    for (Phrases.Match match : reading.phrases()) {
      if (match.from() <= at && at < match.to()) {
        Phrases.Match there = longest[match.kind()];
        boolean longer = there == null || match.to() - match.from() > there.to() - there.from();
        longest[match.kind()] = longer ? match : there;
      }
    }
    shares(reading, at, row);
    for (Phrases.Match match : longest) {
      if (match != null) {
        String kind = kinds.get(match.kind());
        int place = place(match, at);
        row.add(
            "gazetteer-length", kind + PLACES[place], Integer.toString(match.to() - match.from()));
        row.add("gazetteer-often", kind + PLACES[place], Integer.toString(match.often()));
      }
    }
  }

  /// How much of the word's use is as part of brands, categories and so on.
  private void shares(Reading reading, int at, FeatureRow row) {
    Shares shares = lexicon.shares();
    for (int kind = 0; reading.id(at) >= 0 && kind < shares.kinds(); kind++) {
      int quarters = shares.quarters(reading.id(at), kind);
      if (quarters > 0) {
        row.add("share", kind, quarters);
      }
    }
  }

  private static int place(Phrases.Match match, int at) {
    if (match.to() - match.from() == 1) {
      return 0;
    }
    return at == match.from() ? 1 : at == match.to() - 1 ? 3 : 2;
  }

  static void amounts(Reading reading, int at, FeatureRow row) {
    for (Amounts.Found found : reading.amounts()) {
      if (found.from() <= at && at < found.to()) {
        String kind = found.kind();
        row.add("amount", kind, at == found.from() ? "first" : "further");
      } else if (found.from() == at + 1) {
        row.add("amount-behind", found.kind());
      } else if (found.to() == at) {
        row.add("amount-before", found.kind());
      }
    }
  }
}
