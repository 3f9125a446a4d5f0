package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.ProductType;
import java.util.ArrayList;
import java.util.List;

/// The roots of the category tree by number.
final class Departments {
  private final List<String> names = new ArrayList<>();
  private final int[] ofType;

  Departments(List<ProductType> types) {
    ofType = new int[types.size()];
    for (int t = 0; t < ofType.length; t++) {
      String name = types.get(t).department();
      if (!names.contains(name)) {
        names.add(name);
      }
      ofType[t] = names.indexOf(name);
    }
  }

  int size() {
    return names.size();
  }

  int ofType(int type) {
    return ofType[type];
  }
}
