package dev.vitrine.index.postings;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Collects the best items by their words, and passes over those that cannot be among them once
/// enough are counted.
final class WordsCollector implements Collector {
  private static final int CLOCK_EVERY = 1 << 12;
  private static final int[] NO_TIES = {};

  private final MatchRequest request;
  private final SegmentMaps maps;
  private final long countTo;
  private final TopSlots top;
  private final boolean admitting;
  private final int[] one = new int[1];
  private final long[] passed = new long[1];
  private long seen;
  private long total;
  private boolean passedOver;
  private boolean late;

  /// @param countTo how many matches to count at least before the weakest may be passed over
  /// @param admitting whether each match has still to be admitted
  WordsCollector(MatchRequest request, SegmentMaps maps, long countTo, boolean admitting) {
    this.request = request;
    this.maps = maps;
    this.countTo = countTo;
    this.admitting = admitting;
    this.top = new TopSlots(request.limit(), request.ties());
  }

  Matched best() {
    return top.drain(total, !passedOver && !late);
  }

  /// Whether time ran out.
  boolean late() {
    return late;
  }

  @Override
  public ScoreMode scoreMode() {
    return countTo < Integer.MAX_VALUE ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    int[] ties = request.ties().plain() ? maps.ties(leaf, request.ties()) : NO_TIES;
    return new Leaf(maps.slots(leaf), ties, leaf.docBase);
  }

  private final class Leaf implements LeafCollector {
    private final int[] slots;
    private final int[] ties;
    private final int base;
    private @Nullable Scorable scorer;
    private double bar;

    Leaf(int[] slots, int[] ties, int base) {
      this.slots = slots;
      this.ties = ties;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      this.bar = 0;
      if (request.least() > 0) {
        scorer.setMinCompetitiveScore((float) request.least());
      }
      raiseBar();
    }

    @Override
    public void collect(int doc) throws IOException {
      if ((++seen & (CLOCK_EVERY - 1)) == 0 && System.nanoTime() - request.deadline() > 0) {
        late = true;
        throw new CollectionTerminatedException();
      }
      if (admitting && !admits(slots[doc])) {
        return;
      }
      total++;
      double score = scorer == null ? 0 : scorer.score();
      if (score >= request.least() && top.competes(score)) {
        top.offer(slots[doc], base + doc, score, ties.length == 0 ? 0 : ties[doc]);
        raiseBar();
      }
    }

    private boolean admits(int slot) {
      one[0] = slot;
      passed[0] = 0;
      request.admission().look(one, 1, passed);
      return passed[0] != 0;
    }

    private void raiseBar() throws IOException {
      if (scorer != null && top.full() && total > countTo) {
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
