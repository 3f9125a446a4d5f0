package dev.vitrine.signals.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.EventLog.Appended;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/// The bringing in of events that were logged elsewhere: through the checks of the door, in batches
/// that are durable before the next one is, so that an interrupted one is simply begun again.
public final class Bringing {
  private static final int BATCH = 25_000;

  private final Intake intake;
  private final Optional<LocalDate> day;
  private final LongConsumer progress;

  /// @param day the only day to bring in, by when events happened, in UTC; nothing for all
  /// @param progress told how many events were read, now and then
  public Bringing(Intake intake, Optional<LocalDate> day, LongConsumer progress) {
    this.intake = intake;
    this.day = day;
    this.progress = progress;
  }

  /// What became of the events.
  ///
  /// @param read how many there were
  /// @param elsewhere how many of these happened on other days
  /// @param written how many are new
  public record Outcome(long read, long elsewhere, long written) {
    /// How many had come before.
    public long repeated() {
      return read - elsewhere - written;
    }
  }

  /// Brings in everything of a source, while the next batch is read.
  public Outcome bring(Source source) {
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      var batches = new Batches(writer);
      try {
        source.read(batches::take);
      } finally {
        batches.hand();
        batches.settle();
      }
      return new Outcome(batches.read, batches.elsewhere, batches.written);
    }
  }

  /// Events on their way, for one thread; one batch is written while the next one grows.
  private final class Batches {
    private final ExecutorService writer;
    private List<Event> batch = new ArrayList<>();
    private CompletableFuture<Appended> writing =
        CompletableFuture.completedFuture(new Appended(0, 0));
    private long read;
    private long elsewhere;
    private long written;

    Batches(ExecutorService writer) {
      this.writer = writer;
    }

    void take(Event event) {
      read++;
      if (day.isPresent() && !day.get().equals(day(event))) {
        elsewhere++;
        return;
      }
      batch.add(event);
      if (batch.size() == BATCH) {
        hand();
      }
    }

    void hand() {
      settle();
      List<Event> full = batch;
      batch = new ArrayList<>();
      writing = CompletableFuture.supplyAsync(() -> intake.bring(full), writer);
      progress.accept(read);
    }

    void settle() {
      try {
        written += writing.join().written();
        writing = CompletableFuture.completedFuture(new Appended(0, 0));
      } catch (CompletionException e) {
        writing = CompletableFuture.completedFuture(new Appended(0, 0));
        throw e.getCause() instanceof VitrineException known
            ? new VitrineException(known.kind(), String.valueOf(known.getMessage()), known)
            : e;
      }
    }
  }

  private static LocalDate day(Event event) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(event.head().at()), ZoneOffset.UTC);
  }
}
