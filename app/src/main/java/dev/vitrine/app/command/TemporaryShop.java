package dev.vitrine.app.command;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.relevance.Trainable;
import java.nio.file.Path;

/// A shop that lives in a temporary folder for as long as a command runs.
public interface TemporaryShop extends AutoCloseable {
  /// Indexes a file of items; every item is searchable when this returns.
  ///
  /// @param catalog items in the neutral form, packed or not
  /// @param folder an empty folder for everything it writes
  Catalogue index(Path catalog, Path folder);

  /// What was indexed last, with a final stage that can be looked into and changed.
  Trainable trainable();

  /// Lets go of everything in the folder. May be called more than once, and while {@link #index} or
  /// a query is at work on another thread.
  @Override
  default void close() {}
}
