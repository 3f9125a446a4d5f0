package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Columns that were saved, and where each item is in them.
record Loaded(Columns columns, SlotsById slots) {

  /// Begins to load on a thread of its own, while the postings are checked and opened.
  static FutureTask<Loaded> begin(ColumnFiles files, Map<String, String> notes) {
    var task =
        new FutureTask<>(() -> {
          Columns columns = files.load(notes);
          return new Loaded(columns, new SlotsById(columns));
        });
    Thread.ofPlatform().name("columns").daemon().start(task);
    return task;
  }

  /// What was begun.
  ///
  /// @throws VitrineException CORRUPT naming the file when it is damaged
  static Loaded await(FutureTask<Loaded> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof VitrineException told
          ? told
          : new VitrineException(Kind.BUG, "the columns cannot be loaded: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.OVERLOADED, "interrupted", e);
    }
  }
}
