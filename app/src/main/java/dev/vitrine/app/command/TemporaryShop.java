package dev.vitrine.app.command;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.learn.vector.EncoderTraining;
import java.nio.file.Path;
import java.util.Map;

/// A shop that lives in a temporary folder for as long as a command runs.
public interface TemporaryShop extends AutoCloseable {
  /// Indexes a file of items; every item is searchable when this returns.
  ///
  /// @param catalog items in the neutral form, packed or not
  /// @param folder an empty folder for everything it writes
  /// @param stages how much of the cascade works; what it needs is learnt from the items
  /// @param told is told how far the learning is
  Catalogue index(Path catalog, Path folder, Stages stages, EncoderTraining.Told told);

  /// Indexes a file of items to be found by their words.
  default Catalogue index(Path catalog, Path folder) {
    return index(catalog, folder, Stages.LEXICAL, EncoderTraining.Told.NOBODY);
  }

  /// Learns vectors from what shoppers asked and chose too, whatever is indexed from now on.
  default void learnFrom(ChosenPairs pairs) {}

  /// Takes other numbers for whatever is indexed from now on.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST when a shop has no such key or
  ///   no such value of it
  default void configure(Map<String, String> settings) {}

  /// Mines other names for things from what was indexed last, and uses those that are accepted.
  ///
  /// @return how many these are
  int mine();

  /// What was indexed last, with a final stage that can be looked into and changed.
  Trainable trainable();

  /// Lets go of everything in the folder. May be called more than once, and while {@link #index} or
  /// a query is at work on another thread.
  @Override
  default void close() {}
}
