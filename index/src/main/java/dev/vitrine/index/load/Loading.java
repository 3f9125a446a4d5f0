package dev.vitrine.index.load;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The loading of files into one catalogue: recognised, read, checked, written in batches. How far
/// each file came is recorded together with its batches, so that an interrupted run carries on and
/// a second one does nothing.
///
/// @param catalogue the catalogue's name
/// @param ledger where marks of earlier runs are read
/// @param sink where batches go
/// @param progress told after every batch
/// @param rejects given what is not loaded
/// @param judgments which ESCI judgments a judged folder is made of
public record Loading(
    String catalogue,
    Ledger ledger,
    Sink sink,
    Progress progress,
    Rejects rejects,
    EsciJudgments judgments) {

  /// Loads files, and the files in folders.
  ///
  /// @throws VitrineException BAD_REQUEST when a file is none that can be loaded or ends early;
  ///   what came before is loaded
  public Outcome run(List<Path> paths) {
    List<Path> files = Sources.files(paths);
    var kindred = new ArrayList<Sources.Kindred>();
    long total = 0;
    for (Path file : files) {
      kindred.add(Sources.recognise(file));
      total += size(file);
    }
    var unknown = new UnknownFields();
    var pace = new Pace(progress, total);
    var outcomes = new ArrayList<Outcome.OfFile>();
    for (int i = 0; i < files.size(); i++) {
      pace.begin(files.get(i));
      outcomes.add(
          switch (kindred.get(i)) {
            case Sources.Kindred.Documents(var source) -> load(source, pace, unknown);
            case Sources.Kindred.Judgments(var file) -> judge(file);
          });
      pace.end(size(files.get(i)));
    }
    return new Outcome(outcomes, unknown.list());
  }

  private Outcome.OfFile load(Source source, Pace pace, UnknownFields unknown) {
    Path file = source.file();
    String note = RecordStore.loadNotes(catalogue) + file.toAbsolutePath().normalize();
    try {
      String fingerprint = Fingerprint.of(file);
      Mark mark = ledger.read(note).map(Mark::parse).orElse(new Mark("", 0, false));
      boolean same = mark.fingerprint().equals(fingerprint);
      if (same && mark.done()) {
        return new Outcome.OfFile(
            file, source.form(), Outcome.State.UNCHANGED, 0, mark.rows(), 0, 0);
      }
      long skipped = same ? mark.rows() : 0;
      return read(source, new Batches(this, source, note, fingerprint, skipped, pace, unknown));
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
  }

  private static Outcome.OfFile read(Source source, Batches batches) {
    try {
      source.read(batches::take);
    } catch (IOException e) {
      batches.breakOff();
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      throw new VitrineException(
          Kind.BAD_REQUEST, source.file() + ": " + reason + "; what came before is loaded", e);
    }
    return batches.end();
  }

  private Outcome.OfFile judge(Path file) {
    Path folder =
        file.resolveSibling(file.getFileName().toString().replace(".parquet", "") + "-judged");
    try {
      long rows = judgments.write(file, folder);
      return new Outcome.OfFile(
          folder, "ESCI judgments, parquet", Outcome.State.JUDGED, rows, 0, 0, 0);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": " + e.getMessage(), e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
  }
}
