package dev.vitrine.index.postings;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 (Robertson and Zaragoza, 2009) over lengths in the steps of {@link Lengths}.
public final class Bm25 extends Similarity {
  private final float k1;
  private final float b;

  /// @param weights whose saturation and length normalisation are taken
  public Bm25(Weights weights) {
    this.k1 = weights.k1() * Weights.UNIT;
    this.b = weights.b();
  }

  /// The level of the length as a signed byte, never 0, which would mean no norm.
  @Override
  public long computeNorm(FieldInvertState state) {
    return (byte) Math.max(1, Lengths.level(state.getLength()));
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    double information = 0;
    for (TermStatistics term : terms) {
      information +=
          Math.log1p((field.docCount() - term.docFreq() + 0.5) / (term.docFreq() + 0.5));
    }
    float mean = (float) ((double) field.sumTotalTermFreq() / field.docCount());
    float[] saturation = new float[256];
    for (int level = 0; level < saturation.length; level++) {
      saturation[level] = 1 / (k1 * (1 - b + b * Lengths.of(level) / mean));
    }
    return new Scorer((float) (boost * information), saturation);
  }

  private static final class Scorer extends SimScorer implements BulkSimScorer {
    private final float most;
    private final float[] saturation;

    /// @param most what no frequency reaches
    /// @param saturation by level of the length
    Scorer(float most, float[] saturation) {
      this.most = most;
      this.saturation = saturation;
    }

    @Override
    public float score(float frequency, long norm) {
      // In this form a higher frequency never scores less, as pruning needs it.
      return most - most / (1 + frequency * saturation[(int) norm & 0xff]);
    }

    @Override
    public BulkSimScorer asBulkSimScorer() {
      return this;
    }

    @Override
    public void score(int size, float[] frequencies, long[] norms, float[] scores) {
      // Frequencies and scores may be one array.
      for (int i = 0; i < size; i++) {
        scores[i] = most - most / (1 + frequencies[i] * saturation[(int) norms[i] & 0xff]);
      }
    }

    @Override
    public Explanation explain(Explanation frequency, long norm) {
      float score = score(frequency.getValue().floatValue(), norm);
      return Explanation.match(score, "BM25, at most " + most, frequency);
    }
  }
}
