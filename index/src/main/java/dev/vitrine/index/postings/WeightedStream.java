package dev.vitrine.index.postings;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// A token stream of terms that each carry a weight as their frequency.
final class WeightedStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final List<WeightedTerm> terms;
  private int next;

  WeightedStream(List<WeightedTerm> terms) {
    this.terms = terms;
  }

  /// A term and its weight, 1 or more.
  record WeightedTerm(String term, int weight) {}

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    WeightedTerm now = terms.get(next++);
    term.setEmpty().append(now.term());
    frequency.setTermFrequency(now.weight());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
