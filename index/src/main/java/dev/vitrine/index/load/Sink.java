package dev.vitrine.index.load;

import dev.vitrine.index.record.Checked;
import java.util.List;
import java.util.Map;

/// Where batches go.
public interface Sink {
  /// Records documents, and ledger entries about them, together or not at all.
  ///
  /// @return how many of them changed something
  int take(List<Checked> documents, Map<String, String> notes);
}
