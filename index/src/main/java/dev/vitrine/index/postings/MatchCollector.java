package dev.vitrine.index.postings;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Collects the best items of one match and counts all of them, or enough of them.
final class MatchCollector implements Collector {
  private static final int CLOCK_EVERY = 1 << 12;

  private final MatchRequest request;
  private final SlotMaps slotMaps;
  private final TopSlots top;
  private final boolean byWords;
  private final boolean prune;
  private long seen;
  private long total;
  private boolean passedOver;
  private boolean late;

  MatchCollector(MatchRequest request, SlotMaps slotMaps) {
    this.request = request;
    this.slotMaps = slotMaps;
    this.top = new TopSlots(request.limit(), request.ties());
    this.byWords = request.order().isEmpty() && !request.text().isEmpty();
    this.prune = byWords && request.countTo() < Integer.MAX_VALUE;
  }

  Matched result() {
    return top.drain(total, !passedOver && !late);
  }

  @Override
  public ScoreMode scoreMode() {
    if (!byWords || request.limit() == 0) {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
    return prune ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new Leaf(slotMaps.of(leaf), leaf.docBase);
  }

  private final class Leaf implements LeafCollector {
    private final int[] slots;
    private final int base;
    private @Nullable Scorable scorer;
    private double bar;

    Leaf(int[] slots, int base) {
      this.slots = slots;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      this.bar = 0;
      raiseBar();
    }

    @Override
    public void collect(int doc) throws IOException {
      if ((++seen & (CLOCK_EVERY - 1)) == 0 && System.nanoTime() - request.deadline() > 0) {
        late = true;
        throw new CollectionTerminatedException();
      }
      int slot = slots[doc];
      if (!request.admission().collect(slot)) {
        return;
      }
      if (request.limit() == 0 && total == request.countTo()) {
        passedOver = true;
        throw new CollectionTerminatedException();
      }
      total++;
      double score = score(slot);
      if (top.competes(score)) {
        top.offer(slot, base + doc, score, request.ties().of(slot));
        raiseBar();
      }
    }

    private double score(int slot) throws IOException {
      if (byWords) {
        return scorer == null || request.limit() == 0 ? 0 : scorer.score();
      }
      double key = request.order().isPresent() ? request.order().get().of(slot) : 0;
      return Double.isNaN(key) ? Double.NEGATIVE_INFINITY : key;
    }

    private void raiseBar() throws IOException {
      if (prune && scorer != null && top.full() && total > request.countTo()) {
        double worst = top.worst();
        if (worst > bar) {
          bar = worst;
          passedOver = true;
          scorer.setMinCompetitiveScore((float) worst);
        }
      }
    }
  }
}
