package dev.vitrine.index.load;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.Checked;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The rows of one file on their way: skipped when an earlier run wrote them, checked, gathered and
/// written with a mark of how far the file came.
final class Batches {
  private static final int ROWS = 1_000;
  private static final long SIZE = 8 << 20;
  private static final int TRIES = 200;

  private final Loading loading;
  private final Source source;
  private final String note;
  private final String fingerprint;
  private final long skipped;
  private final Pace pace;
  private final UnknownFields unknown;
  private final ItemForm form = new ItemForm(Reading.STRICT);
  private final List<Checked> documents = new ArrayList<>();
  private final List<Reject> refused = new ArrayList<>();
  private long size;
  private long seen;
  private long written;
  private long at;
  private long reported;
  private long changed;
  private long rejected;

  Batches(
      Loading loading,
      Source source,
      String note,
      String fingerprint,
      long skipped,
      Pace pace,
      UnknownFields unknown) {
    this.loading = loading;
    this.source = source;
    this.note = note;
    this.fingerprint = fingerprint;
    this.skipped = skipped;
    this.pace = pace;
    this.unknown = unknown;
    written = skipped;
  }

  void take(Row row) {
    seen++;
    at = row.at();
    if (seen <= skipped) {
      reported = at;
      return;
    }
    if (row.refusal().isEmpty()) {
      check(row);
    } else {
      refused.add(Reject.of(source.file(), row, row.refusal()));
    }
    if (documents.size() + refused.size() >= ROWS || size >= SIZE) {
      write(seen, false);
    }
  }

  private void check(Row row) {
    try {
      ObjectNode document = Json.object(row.json());
      Entry entry = form.read("", document);
      unknown.count(document);
      documents.add(Checked.of(entry, document, row.json()));
      size += row.json().length();
    } catch (VitrineException e) {
      refused.add(Reject.of(source.file(), row, String.valueOf(e.getMessage())));
    }
  }

  /// Writes what is left and says what became of the file.
  Outcome.OfFile end() {
    write(seen, true);
    return new Outcome.OfFile(
        source.file(),
        source.form(),
        Outcome.State.LOADED,
        seen - skipped,
        skipped,
        changed,
        rejected);
  }

  /// Writes what came before the file broke off, where this run came further than the one before.
  void breakOff() {
    if (seen > skipped) {
      write(source.steady() ? seen : 0, false);
    }
  }

  /// @param rows what a later run need not read again
  private void write(long rows, boolean done) {
    refused.forEach(loading.rejects()::reject);
    changed += handOver(Map.of(note, new Mark(fingerprint, rows, done).text()));
    rejected += refused.size();
    pace.at(at, at - reported, seen - written, refused.size());
    reported = at;
    written = seen;
    documents.clear();
    refused.clear();
    size = 0;
  }

  /// Hands a batch over; waits a little when the record has too much to do.
  private int handOver(Map<String, String> notes) {
    for (int attempt = 1; ; attempt++) {
      try {
        return loading.sink().take(List.copyOf(documents), notes);
      } catch (VitrineException e) {
        if (e.kind() != Kind.OVERLOADED || attempt == TRIES) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.OVERLOADED, "interrupted", e);
    }
  }
}
