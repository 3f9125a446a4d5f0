package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.search.Understood;
import dev.vitrine.search.category.Likely;
import java.util.Arrays;
import java.util.List;

/// Which queries a query belongs to: those of the same category at the top of the tree, as a number
/// of 24 bits that its name gives, above 0; 0 where no category is clear. The same for every item.
public final class QueryCluster implements Feature {
  /// Its name.
  public static final String NAME = "query-cluster";

  /// The largest number that a feature can hold with all below it.
  private static final int MOST = (1 << 24) - 1;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean label() {
    return true;
  }

  /// The value for a query.
  public static float of(Understood understood) {
    List<Likely> likely = understood.aim().categories().answer();
    return likely.isEmpty() ? 0 : number(likely.getFirst().path().getFirst());
  }

  private static int number(String category) {
    return 1 + Integer.remainderUnsigned(Cards.hashOf(List.of(category)), MOST);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Arrays.fill(column, 0, rows.size(), of(rows.understood()));
  }
}
