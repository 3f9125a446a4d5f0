package dev.vitrine.app.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What answered under other numbers lately, so that who looks again does not read models anew.
/// Models are read for one at a time.
final class Tried {
  private static final int KEPT = 4;

  private final Function<Map<String, String>, Arms> making;
  private final Map<Map<String, String>, Arms> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Arms> eldest) {
          return size() > KEPT;
        }
      };

  /// @param making makes what answers under some numbers
  Tried(Function<Map<String, String>, Arms> making) {
    this.making = making;
  }

  synchronized Arms under(Map<String, String> settings) {
    Arms known = latest.get(settings);
    if (known == null) {
      known = making.apply(settings);
      latest.put(settings, known);
    }
    return known;
  }
}
