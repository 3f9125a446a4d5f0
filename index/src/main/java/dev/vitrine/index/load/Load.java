package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One loading of files, as the record of the shop keeps it.
///
/// @param number counted from 1
/// @param catalogue where the files went
/// @param by the name of the key that sent them, empty for the command line
/// @param began when, in milliseconds since 1970
/// @param ended when, 0 while it goes on
/// @param note why it failed, empty where it did not
/// @param rows read so far
/// @param rejected rows that were not loaded so far
/// @param kept how many of these are kept with their reasons
/// @param bytes read of `total`
/// @param files what came of each; empty until it has ended
/// @param unknown top-level fields without a meaning of their own, most frequent first
public record Load(
    long number,
    String catalogue,
    String by,
    long began,
    long ended,
    State state,
    String note,
    long rows,
    long rejected,
    long kept,
    long bytes,
    long total,
    List<OfFile> files,
    List<Outcome.Unknown> unknown) {
  public Load {
    files = List.copyOf(files);
    unknown = List.copyOf(unknown);
  }

  /// How far it is.
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    /// The program ended before it did; loading the same files again carries on.
    BROKEN_OFF
  }

  /// What came of a file.
  ///
  /// @param form what it holds; empty while that is not known
  /// @param outcome how it ended, in a word
  /// @param rows read in this load
  /// @param skipped rows that an earlier load had loaded
  /// @param loaded rows that changed something
  /// @param unchanged rows that were there as they are
  /// @param rejected rows that were not loaded
  public record OfFile(
      String file,
      String form,
      String outcome,
      long rows,
      long skipped,
      long loaded,
      long unchanged,
      long rejected) {
    static OfFile of(Outcome.OfFile file, String name) {
      return new OfFile(
          name,
          file.form(),
          file.state().name().toLowerCase(Locale.ROOT),
          file.rows(),
          file.skipped(),
          file.changed(),
          file.unchanged(),
          file.rejected());
    }
  }

  /// The same at another point.
  Load at(long nowRows, long nowRejected, long nowKept, long nowBytes, long ofTotal) {
    return new Load(
        number,
        catalogue,
        by,
        began,
        ended,
        state,
        note,
        nowRows,
        nowRejected,
        nowKept,
        nowBytes,
        ofTotal,
        files,
        unknown);
  }

  /// The same once it has ended.
  Load ended(State how, String why, long at, List<OfFile> came, List<Outcome.Unknown> fields) {
    return new Load(
        number, catalogue, by, began, at, how, why, rows, rejected, kept, bytes, total, came,
        fields);
  }

  /// As the record keeps it.
  String text() {
    ObjectNode out = Json.empty().put("catalogue", catalogue).put("by", by).put("began", began);
    out.put("ended", ended).put("state", state.name()).put("note", note).put("rows", rows);
    out.put("rejected", rejected).put("kept", kept).put("bytes", bytes).put("total", total);
    ArrayNode all = out.putArray("files");
    for (OfFile file : files) {
      ObjectNode one = all.addObject().put("file", file.file()).put("form", file.form());
      one.put("outcome", file.outcome()).put("rows", file.rows()).put("skipped", file.skipped());
      one.put("loaded", file.loaded()).put("unchanged", file.unchanged());
      one.put("rejected", file.rejected());
    }
    ArrayNode fields = out.putArray("unknown");
    for (Outcome.Unknown one : unknown) {
      ObjectNode field = fields.addObject().put("field", one.field()).put("rows", one.rows());
      field.put("nearest", one.nearest());
    }
    return Json.text(out);
  }

  /// Reads one of the record.
  static Load parse(long number, String text) {
    JsonNode read = Json.object(text);
    var files = new ArrayList<OfFile>();
    for (JsonNode one : read.path("files")) {
      files.add(
          new OfFile(
              one.path("file").asString(""),
              one.path("form").asString(""),
              one.path("outcome").asString(""),
              one.path("rows").asLong(),
              one.path("skipped").asLong(),
              one.path("loaded").asLong(),
              one.path("unchanged").asLong(),
              one.path("rejected").asLong()));
    }
    var fields = new ArrayList<Outcome.Unknown>();
    for (JsonNode one : read.path("unknown")) {
      fields.add(
          new Outcome.Unknown(
              one.path("field").asString(""),
              one.path("rows").asLong(),
              one.path("nearest").asString("")));
    }
    return new Load(
        number,
        read.path("catalogue").asString(""),
        read.path("by").asString(""),
        read.path("began").asLong(),
        read.path("ended").asLong(),
        State.valueOf(read.path("state").asString(State.FAILED.name())),
        read.path("note").asString(""),
        read.path("rows").asLong(),
        read.path("rejected").asLong(),
        read.path("kept").asLong(),
        read.path("bytes").asLong(),
        read.path("total").asLong(),
        files,
        fields);
  }
}
