package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The notes of one load while it goes on: how far it is, and what was not loaded. For the one
/// thread that loads.
public final class LoadNotes implements Progress, Rejects {
  private static final int TOGETHER = 100;
  private static final int RAW = 2_000;
  private static final int FIELDS = 20;
  private static final long EVERY = 2_000_000_000L;

  private final LoadBook book;
  private final LoadBook.Names names;
  private final InstantSource clock;
  private final List<String> waiting = new ArrayList<>();
  private Load load;
  private long kept;
  private long written = System.nanoTime();

  LoadNotes(LoadBook book, Load load, LoadBook.Names names, InstantSource clock) {
    this.book = book;
    this.load = load;
    this.names = names;
    this.clock = clock;
  }

  /// The load as it is now.
  public Load load() {
    return load;
  }

  @Override
  public void at(Standing standing) {
    load = load.at(standing.rows(), standing.rejected(), kept, standing.bytes(), standing.total());
    book.show(load);
    if (System.nanoTime() - written > EVERY) {
      written = System.nanoTime();
      book.keep(load);
    }
  }

  @Override
  public void reject(Reject reject) {
    if (kept >= LoadBook.MOST_REJECTS) {
      return;
    }
    kept++;
    waiting.add(
        Json.text(
            Json.empty()
                .put("file", names.of(reject.file()))
                .put("line", reject.line())
                .put("field", reject.field())
                .put("reason", cut(reject.reason()))
                .put("raw", cut(reject.raw()))));
    if (waiting.size() == TOGETHER) {
      flush();
    }
  }

  private static String cut(String text) {
    return text.length() <= RAW ? text : text.substring(0, RAW);
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      book.keep(load.number(), kept - waiting.size(), waiting);
      waiting.clear();
    }
  }

  /// Notes what came of it.
  public Load done(Outcome outcome) {
    List<Load.OfFile> files =
        outcome.files().stream().map(file -> Load.OfFile.of(file, names.of(file.file()))).toList();
    List<Outcome.Unknown> unknown = outcome.unknown().stream().limit(FIELDS).toList();
    return end(Load.State.DONE, "", files, unknown);
  }

  /// Notes why it came to no end.
  public Load failed(String why) {
    return end(Load.State.FAILED, cut(why), List.of(), List.of());
  }

  private Load end(
      Load.State state, String why, List<Load.OfFile> files, List<Outcome.Unknown> unknown) {
    flush();
    Load last = load.at(load.rows(), load.rejected(), kept, load.bytes(), load.total());
    load = last.ended(state, why, clock.millis(), files, unknown);
    book.keep(load);
    return load;
  }
}
