package dev.vitrine.search.feature;

import dev.vitrine.search.View;
import dev.vitrine.search.expand.Expanded;

/// How much of the query an item covers by its words and by what they also stand for, 0 to 1, each
/// word by how much it tells; 0 for every item where no word is known to stand for anything else.
/// What the recall of expanded words finds, and no other, is told by it.
public final class ExpandedFit implements Feature {
  @Override
  public String name() {
    return "expanded-fit";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    View view = rows.view();
    var expanded = Expanded.of(rows.understood(), view.expansions(), view.postings().dictionary());
    if (expanded.isEmpty()) {
      return;
    }
    int[] rising = rows.risingRows();
    long[] held = view.postings().presence(expanded.words(), rows.docs(rising));
    for (int i = 0; i < rising.length; i++) {
      column[rising[i]] = (float) expanded.covered(held[i]);
    }
  }
}
