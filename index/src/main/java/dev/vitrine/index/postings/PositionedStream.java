package dev.vitrine.index.postings;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A token stream of stems with their positions; a gap keeps phrases from crossing texts.
final class PositionedStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Positioned> terms;
  private int next;
  private int last;

  /// A term and its absolute position; positions do not fall.
  record Positioned(String term, int position) {}

  PositionedStream(List<Positioned> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    Positioned now = terms.get(next++);
    term.setEmpty().append(now.term());
    increment.setPositionIncrement(now.position() - last);
    last = now.position();
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    last = -1;
  }
}
