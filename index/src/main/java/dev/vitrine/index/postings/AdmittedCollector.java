package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Collects the matches that are admitted, many at once and without their scores: counts them,
/// keeps the best by a key, or remembers their documents so that their words can be scored after.
final class AdmittedCollector implements Collector {
  private static final int TOGETHER = 1_024;

  private final MatchRequest request;
  private final SegmentMaps maps;
  private final TopSlots top;
  private final boolean byKey;
  private final AdmittedDocs admitted;
  private final int[] slots = new int[TOGETHER];
  private final long[] passed = new long[TOGETHER / Long.SIZE];
  private long seen;
  private long total;
  private boolean cut;

  /// @param leaves the segments
  AdmittedCollector(MatchRequest request, SegmentMaps maps, List<LeafReaderContext> leaves) {
    this.request = request;
    this.maps = maps;
    this.byKey = request.order().isPresent() || request.text().isEmpty();
    this.top = new TopSlots(byKey ? request.limit() : 0, request.ties());
    this.admitted = new AdmittedDocs(leaves.size());
  }

  /// The best by key, with the count of all that were admitted.
  Matched best() {
    return top.drain(total, exact());
  }

  long total() {
    return total;
  }

  /// Whether all matches were looked at.
  boolean exact() {
    return !cut;
  }

  /// Whether nothing that was looked at was kept out.
  boolean everything() {
    return total == seen;
  }

  /// The documents admitted; empty when they are not ranked by words.
  AdmittedDocs docs() {
    return admitted;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    goOn();
    return new Leaf(maps.slots(leaf), leaf);
  }

  /// Ends the walk when enough is known or time has run out.
  private void goOn() {
    if (cut) {
      throw new CollectionTerminatedException();
    }
  }

  private final class Leaf implements LeafCollector {
    private final int[] slotOf;
    private final LeafReaderContext leaf;
    private final int[] docs = new int[TOGETHER];
    private int waiting;

    Leaf(int[] slotOf, LeafReaderContext leaf) {
      this.slotOf = slotOf;
      this.leaf = leaf;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      docs[waiting++] = doc;
      if (waiting == TOGETHER) {
        finish();
        goOn();
      }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      finish();
      for (waiting = stream.intoArray(docs); waiting > 0; waiting = stream.intoArray(docs)) {
        finish();
        goOn();
      }
    }

    @Override
    public void finish() {
      int count = waiting;
      waiting = 0;
      if (count == 0) {
        return;
      }
      for (int i = 0; i < count; i++) {
        slots[i] = slotOf[docs[i]];
      }
      Arrays.fill(passed, 0);
      request.admission().look(slots, count, passed);
      seen += count;
      take();
      boolean enough = request.limit() == 0 && total > request.countTo();
      cut |= enough || System.nanoTime() - request.deadline() > 0;
    }

    private void take() {
      for (int word = 0; word < passed.length; word++) {
        total += Long.bitCount(passed[word]);
        for (long left = passed[word]; left != 0; left &= left - 1) {
          one(word * Long.SIZE + Long.numberOfTrailingZeros(left));
        }
      }
    }

    private void one(int at) {
      if (!byKey) {
        admitted.add(leaf.ord, docs[at]);
        return;
      }
      double key = request.order().isPresent() ? request.order().get().of(slots[at]) : 0;
      double score = Double.isNaN(key) ? Double.NEGATIVE_INFINITY : key;
      if (top.competes(score)) {
        top.offer(slots[at], leaf.docBase + docs[at], score);
      }
    }
  }
}
