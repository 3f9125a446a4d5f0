package dev.vitrine.index.column;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.query.FacetWanted;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/// The values a facet shall show: those with most items, and with a word that starts as asked.
final class Wanted {
  private static final Comparator<Facet.Count> BEST_FIRST =
      Comparator.comparingLong(Facet.Count::items).reversed().thenComparing(Facet.Count::value);

  private final int limit;
  private final String start;
  private final PriorityQueue<Facet.Count> kept = new PriorityQueue<>(BEST_FIRST.reversed());

  Wanted(FacetWanted facet) {
    this(Math.max(0, facet.limit()), bare(facet.containing().strip()));
  }

  private Wanted(int limit, String start) {
    this.limit = limit;
    this.start = start;
  }

  /// The same wish for another attribute.
  Wanted fresh() {
    return new Wanted(limit, start);
  }

  /// Offers a value that some items have.
  void offer(String value, long items) {
    if (limit == 0) {
      return;
    }
    if (kept.size() == limit) {
      Facet.Count worst = kept.element();
      boolean better =
          items > worst.items() || (items == worst.items() && value.compareTo(worst.value()) < 0);
      if (!better) {
        return;
      }
    }
    if (start.isEmpty() || starts(bare(value))) {
      kept.add(new Facet.Count(value, items));
      if (kept.size() > limit) {
        kept.remove();
      }
    }
  }

  /// What was kept, best first.
  List<Facet.Count> best() {
    var best = new ArrayList<>(kept);
    best.sort(BEST_FIRST);
    return best;
  }

  private boolean starts(String value) {
    for (int i = 0; i < value.length(); i++) {
      boolean word = i == 0 || !Character.isLetterOrDigit(value.charAt(i - 1));
      if (word && value.startsWith(start, i)) {
        return true;
      }
    }
    return false;
  }

  /// A text in lower case without accents.
  private static String bare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return apart.replaceAll("\\p{Mn}+", "").toLowerCase(Locale.ROOT);
      }
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
