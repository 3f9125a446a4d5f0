package dev.vitrine.search.feature;

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
    if (rows.understood().terms().isEmpty() || rows.size() == 0) {
      return match;
    }
    var values = new RowValues(rows, new NamedValues(rows.understood().terms()));
    var asked = new AskedAttributes(rows, values);
    for (int row = 0; row < rows.size(); row++) {
      match.named[row] = WordMatch.share(asked.named(row), rows.information());
      match.conflict[row] = asked.conflict(row);
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
