package dev.vitrine.app.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What answered under other numbers or by another model lately, so that who looks again does not
/// read models anew. Models are read for one at a time.
final class Tried {
  private static final int KEPT = 4;

  private final Function<Otherwise, Arms> making;
  private final Map<Otherwise, Arms> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Otherwise, Arms> eldest) {
          return size() > KEPT;
        }
      };

  /// @param making makes what answers so
  Tried(Function<Otherwise, Arms> making) {
    this.making = making;
  }

  synchronized Arms under(Otherwise other) {
    Arms known = latest.get(other);
    if (known == null) {
      known = making.apply(other);
      latest.put(other, known);
    }
    return known;
  }
}
