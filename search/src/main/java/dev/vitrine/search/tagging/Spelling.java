package dev.vitrine.search.tagging;

/// Features of how words are written: themselves, parts of them, their shapes and places.
final class Spelling {
  private static final int LONGEST_AFFIX = 5;
  private static final float NGRAM = 0.5f;
  private static final long NGRAMS = FeatureRow.hash("ngram");
  private static final long PREFIX = FeatureRow.hash("prefix");
  private static final long SUFFIX = FeatureRow.hash("suffix");
  private static final long BEFORE = FeatureRow.hash("suffix-before");
  private static final long BEHIND = FeatureRow.hash("suffix-behind");

  private Spelling() {}

  static void words(Reading reading, int at, FeatureRow row) {
    String word = reading.word(at);
    String before = reading.word(at - 1);
    String behind = reading.word(at + 1);
    row.add("bias", 0);
    row.add("word", word);
    row.add("before", before);
    row.add("behind", behind);
    row.add("two-before", reading.word(at - 2));
    row.add("two-behind", reading.word(at + 2));
    row.add("before-word", before, word);
    row.add("word-behind", word, behind);
    row.add("before-behind", before, behind);
  }

  static void affixes(Reading reading, int at, FeatureRow row) {
    String word = reading.word(at);
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, word.length()); n++) {
      row.add(FeatureRow.hash(PREFIX, word, 0, n), 1);
      row.add(FeatureRow.hash(SUFFIX, word, word.length() - n, word.length()), 1);
    }
    suffixes(BEFORE, reading.word(at - 1), row);
    suffixes(BEHIND, reading.word(at + 1), row);
  }

  private static void suffixes(long name, String word, FeatureRow row) {
    for (int n = 2; n <= Math.min(3, word.length()); n++) {
      row.add(FeatureRow.hash(name, word, word.length() - n, word.length()), 1);
    }
  }

  static void ngrams(Reading reading, int at, FeatureRow row) {
    String word = "^" + reading.word(at) + "$";
    for (int n = 3; n <= 5; n++) {
      for (int from = 0; from + n <= word.length(); from++) {
        row.add(FeatureRow.hash(NGRAMS, word, from, from + n), NGRAM);
      }
    }
  }

  static void shapes(Reading reading, int at, FeatureRow row) {
    String shape = shape(reading, at);
    row.add("shape", shape);
    row.add("shape-before", shape(reading, at - 1), shape);
    row.add("shape-behind", shape, shape(reading, at + 1));
    row.add("length", Math.min(10, reading.word(at).length()));
  }

  private static String shape(Reading reading, int at) {
    return at < 0 || at >= reading.size() ? "" : shape(reading.query().written().get(at));
  }

  /// Letters as `x` or `X`, digits as `d`, marks as they are; of more than one letter in a row one
  /// stands, of digits four.
  static String shape(String written) {
    var shape = new StringBuilder();
    int run = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char kind =
          Character.isDigit(c)
              ? 'd'
              : !Character.isLetter(c) ? c : Character.isUpperCase(c) ? 'X' : 'x';
      boolean same = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind;
      run = same ? run + 1 : 1;
      if (run <= (kind == 'd' ? 4 : 1)) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  static void places(Reading reading, int at, FeatureRow row) {
    row.add("from-start", Math.min(at, 4));
    row.add("from-end", Math.min(reading.size() - 1 - at, 4));
    row.add("place", Math.min(reading.size(), 6), Math.min(at, 6));
  }
}
