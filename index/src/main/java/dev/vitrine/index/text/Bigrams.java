package dev.vitrine.index.text;

import java.util.List;

/// Pairs of neighbouring characters in Han and Hangul, where two segmentations of the same words
/// may differ.
final class Bigrams {
  private Bigrams() {}

  /// Adds the bigrams of a span whose pieces are the parts from `first` on.
  static void add(Folded f, int from, int end, List<Part> parts, int first, List<Joined> into) {
    int at = first;
    for (int i = from; i + 1 < end; i++) {
      if (!paired(f, i) || !paired(f, i + 1)) {
        continue;
      }
      while (at < parts.size() && parts.get(at).end() <= f.start(i)) {
        at++;
      }
      if (at == parts.size()) {
        return;
      }
      int last = at;
      if (parts.get(at).end() < f.end(i + 2) && at + 1 < parts.size()) {
        last = at + 1;
      }
      int start = Math.max(f.start(i), parts.get(at).start());
      int stop = Math.clamp(f.end(i + 2), start + 1, Math.max(start + 1, parts.get(last).end()));
      into.add(new Joined(f.slice(i, i + 2), at, last, start, stop, Joined.Kind.BIGRAM));
    }
  }

  private static boolean paired(Folded f, int i) {
    return (f.kind(i) == Letters.HAN || f.kind(i) == Letters.HANGUL)
        && !Character.isSurrogate(f.at(i));
  }
}
