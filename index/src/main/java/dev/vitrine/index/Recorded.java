package dev.vitrine.index;

import dev.vitrine.kernel.shop.Document;
import java.util.Optional;

/// The place where an item's document is looked up as it is now recorded.
public interface Recorded {
  Optional<Document> find(String id);
}
