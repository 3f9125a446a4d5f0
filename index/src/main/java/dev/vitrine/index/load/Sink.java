package dev.vitrine.index.load;

import dev.vitrine.kernel.shop.Change;
import java.util.List;
import java.util.Map;

/// Where batches go.
public interface Sink {
  /// Records changes, and ledger entries about them, together or not at all.
  ///
  /// @return how many of the changes changed something
  int take(List<Change> changes, Map<String, String> notes);
}
