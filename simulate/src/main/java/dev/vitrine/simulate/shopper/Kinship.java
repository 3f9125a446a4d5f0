package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.ProductType;
import java.util.ArrayList;
import java.util.List;

/// How much of relevance is left in goods of another kind than the one needed.
public final class Kinship {
  /// Of another leaf of the same branch of the category tree.
  static final double SIBLING = 0.2;

  /// Of another branch of the same department.
  static final double DEPARTMENT = 0.03;

  /// Of any other kind.
  static final double ELSEWHERE = 0.002;

  private final float[][] left;
  private final int[][] family;

  public Kinship(List<ProductType> types) {
    int n = types.size();
    left = new float[n][n];
    family = new int[n][];
    for (int a = 0; a < n; a++) {
      var kin = new ArrayList<Integer>();
      for (int b = 0; b < n; b++) {
        left[a][b] = (float) (a == b ? 1 : between(types.get(a), types.get(b)));
        if (a != b && left[a][b] >= (float) SIBLING) {
          kin.add(b);
        }
      }
      family[a] = kin.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static double between(ProductType a, ProductType b) {
    List<String> branch = a.path().subList(0, a.path().size() - 1);
    if (branch.equals(b.path().subList(0, b.path().size() - 1))
        && a.audience().equals(b.audience())) {
      return SIBLING;
    }
    return a.department().equals(b.department()) ? DEPARTMENT : ELSEWHERE;
  }

  /// What is left, from 0 to 1; 1 for the same kind.
  public double left(int needed, int other) {
    return left[needed][other];
  }

  /// The other kinds of the same branch.
  public int[] siblings(int type) {
    return family[type];
  }
}
