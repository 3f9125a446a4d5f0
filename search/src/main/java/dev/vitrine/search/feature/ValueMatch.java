package dev.vitrine.search.feature;

import dev.vitrine.index.column.Features;

/// Which values of the items' attributes the query names in full, such as a brand, a colour or an
/// actor, and which attributes it asks for another value of; read once for all features that ask.
final class ValueMatch {
  private final float[] named;
  private final float[] conflict;

  private ValueMatch(int size) {
    this.named = new float[size];
    this.conflict = new float[size];
  }

  static ValueMatch of(Rows rows) {
    var match = new ValueMatch(rows.size());
    if (rows.understood().terms().isEmpty()) {
      return match;
    }
    var words = new NamedValues(rows.understood().terms());
    var asked = new AskedAttributes(rows, words);
    Features items = rows.view().items();
    for (int row = 0; row < rows.size(); row++) {
      var one = asked.begin();
      items.values(rows.slot(row), one);
      match.named[row] = WordMatch.share(one.named(), rows.information());
      match.conflict[row] = one.conflict();
    }
    return match;
  }

  /// The share of the query's information that values of the item are named by, 0 to 1.
  float named(int row) {
    return named[row];
  }

  /// How sure it is that the query asks for another value of some attribute than the item has, 0 to
  /// 1.
  float conflict(int row) {
    return conflict[row];
  }
}
