package dev.vitrine.learn.value;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.evaluate.Estimate;
import dev.vitrine.learn.evaluate.ListQuality;
import dev.vitrine.search.SummedFile;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Sought;
import dev.vitrine.search.model.ValueFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/// What a lesson has learnt so far, a file for each part in a folder of its own, so that one that
/// was ended goes on: with the pages and events of the time at which it began, and with the parts
/// that it had learnt of the same samples and in the same way. What is damaged, or of other
/// samples, is learnt anew. For one thread.
public final class Unfinished {
  private static final String BEGAN = "began";
  private static final String PLACES = "places";
  private static final String WHAT = "part of a lesson";

  /// One that began longer ago is begun anew, since shoppers have moved on.
  private static final Duration LONGEST = Duration.ofHours(6);

  private final Optional<Path> folder;
  private String lesson = "";

  private Unfinished(Optional<Path> folder) {
    this.folder = folder;
  }

  /// A lesson of which nothing is kept.
  public static Unfinished none() {
    return new Unfinished(Optional.empty());
  }

  /// The lesson in a folder, which need not be there.
  public static Unfinished in(Path folder) {
    return new Unfinished(Optional.of(folder));
  }

  /// The time of which pages and events the lesson learns, in milliseconds since 1970: that at
  /// which it began.
  ///
  /// @param now where it begins now
  public long until(long now) {
    Optional<Long> began = read(BEGAN).map(body -> ByteBuffer.wrap(body).getLong());
    if (began.isPresent() && began.get() <= now && now - began.get() < LONGEST.toMillis()) {
      return began.get();
    }
    done();
    write(BEGAN, ByteBuffer.allocate(Long.BYTES).putLong(now).array());
    return now;
  }

  /// Says of what and how it is learnt.
  void of(Samples samples, ValueOptions options) {
    if (folder.isEmpty()) {
      return;
    }
    var sum = new CRC32C();
    for (float[] column : samples.columns()) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(column.length, Float.BYTES));
      bytes.asFloatBuffer().put(FloatBuffer.wrap(column));
      sum.update(bytes);
    }
    ByteBuffer deeds = ByteBuffer.allocate(Math.multiplyExact(samples.size(), Short.BYTES));
    deeds.asShortBuffer().put(samples.deeds());
    sum.update(deeds);
    for (int[] numbers : new int[][] {samples.positions(), samples.groups()}) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Integer.BYTES));
      bytes.asIntBuffer().put(numbers);
      sum.update(bytes);
    }
    lesson =
        HexFormat.of().toHexDigits((int) sum.getValue())
            + " of "
            + samples.size()
            + " by "
            + options.told()
            + " from "
            + samples.features();
  }

  /// How likely places are looked at: as it was learnt before, or else as it is now.
  Looking looking(Supplier<Looking> learnt) {
    Optional<Looking> before = part(PLACES, Unfinished::looking);
    if (before.isPresent()) {
      return before.get();
    }
    Looking now = learnt.get();
    keep(
        PLACES,
        out -> {
          out.writeInt(now.chances().length);
          for (double chance : now.chances()) {
            out.writeDouble(chance);
          }
        });
    return now;
  }

  private static Looking looking(DataInputStream in) throws IOException {
    double[] chances = new double[in.readInt()];
    for (int k = 0; k < chances.length; k++) {
      chances[k] = in.readDouble();
    }
    return new Looking(chances);
  }

  /// A head: as it was learnt before, or else as it is now.
  HeadTraining.Learnt head(Head head, Supplier<HeadTraining.Learnt> learnt) {
    Optional<HeadTraining.Learnt> before =
        part(head.key(), in -> new HeadTraining.Learnt(ValueFile.part(in), report(head, in)));
    if (before.isPresent()) {
      return before.get();
    }
    HeadTraining.Learnt now = learnt.get();
    keep(
        head.key(),
        out -> {
          ValueFile.part(out, now.part());
          report(out, now.report());
        });
    return now;
  }

  private static void report(DataOutputStream out, HeadReport report) throws IOException {
    out.writeInt(report.learnt());
    out.writeInt(report.hits());
    out.writeInt(report.tested());
    out.writeDouble(report.said());
    out.writeDouble(report.was());
    out.writeDouble(report.loss());
    out.writeDouble(report.usual());
    out.writeDouble(report.auc());
    out.writeInt(report.rounds());
    out.writeInt(report.calibration().rows().size());
    for (Calibration.Row row : report.calibration().rows()) {
      out.writeLong(row.cases());
      out.writeDouble(row.said());
      out.writeDouble(row.was());
    }
    estimate(out, report.lists().auc());
    estimate(out, report.lists().ndcg());
    estimate(out, report.lists().error());
    kinds(out, report.kinds());
    out.writeInt(report.neighbouring().effects().size());
    for (Neighbouring.Effect effect : report.neighbouring().effects()) {
      out.writeUTF(effect.name());
      out.writeDouble(effect.odds());
      out.writeDouble(effect.doubt());
    }
  }

  private static Neighbouring neighbouring(DataInputStream in) throws IOException {
    var effects = new ArrayList<Neighbouring.Effect>();
    for (int left = in.readInt(); left > 0; left--) {
      effects.add(new Neighbouring.Effect(in.readUTF(), in.readDouble(), in.readDouble()));
    }
    return new Neighbouring(effects);
  }

  private static void kinds(DataOutputStream out, KindSums kinds) throws IOException {
    out.writeInt(kinds.sums().size());
    for (Map.Entry<KindSums.Of, KindSums.Sum> each : kinds.sums().entrySet()) {
      out.writeUTF(each.getKey().kind().name());
      out.writeInt(each.getKey().sought().intent());
      out.writeInt(each.getKey().sought().cluster());
      out.writeInt(each.getValue().cases());
      out.writeDouble(each.getValue().said());
      out.writeDouble(each.getValue().was());
    }
  }

  private static KindSums kinds(DataInputStream in) throws IOException {
    Map<KindSums.Of, KindSums.Sum> sums = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      var of =
          new KindSums.Of(ItemKind.valueOf(in.readUTF()), new Sought(in.readInt(), in.readInt()));
      sums.put(of, new KindSums.Sum(in.readInt(), in.readDouble(), in.readDouble()));
    }
    return new KindSums(sums);
  }

  private static void estimate(DataOutputStream out, Estimate estimate) throws IOException {
    out.writeDouble(estimate.mean());
    out.writeDouble(estimate.low());
    out.writeDouble(estimate.high());
    out.writeInt(estimate.queries());
  }

  private static Estimate estimate(DataInputStream in) throws IOException {
    return new Estimate(in.readDouble(), in.readDouble(), in.readDouble(), in.readInt());
  }

  private static HeadReport report(Head head, DataInputStream in) throws IOException {
    return new HeadReport(
        head,
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readInt(),
        calibration(in),
        new ListQuality(estimate(in), estimate(in), estimate(in)),
        kinds(in),
        neighbouring(in));
  }

  private static Calibration calibration(DataInputStream in) throws IOException {
    var rows = new ArrayList<Calibration.Row>();
    for (int left = in.readInt(); left > 0; left--) {
      rows.add(new Calibration.Row(in.readLong(), in.readDouble(), in.readDouble()));
    }
    return new Calibration(rows);
  }

  /// Reads what a part says of itself.
  private interface Reading<T> {
    T of(DataInputStream in) throws IOException;
  }

  /// Writes what a part says of itself.
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private <T> Optional<T> part(String name, Reading<T> reading) {
    Optional<byte[]> body = read(name);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new ByteArrayInputStream(body.get()))) {
      return in.readUTF().equals(lesson) ? Optional.of(reading.of(in)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void keep(String name, Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(lesson);
      writing.to(out);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "part of a lesson cannot be written: " + e, e);
    }
    write(name, bytes.toByteArray());
  }

  private Optional<byte[]> read(String name) {
    try {
      return folder
          .map(f -> f.resolve(name))
          .filter(Files::exists)
          .map(file -> SummedFile.read(file, WHAT));
    } catch (VitrineException e) {
      return Optional.empty();
    }
  }

  private void write(String name, byte[] body) {
    folder.ifPresent(f -> {
      try {
        Files.createDirectories(f);
      } catch (IOException e) {
        throw new VitrineException(Kind.BAD_REQUEST, f + ": cannot be made: " + e, e);
      }
      SummedFile.write(f.resolve(name), body);
    });
  }

  /// Forgets it: the lesson is over.
  public void done() {
    folder
        .filter(Files::isDirectory)
        .ifPresent(f -> {
          try (var files = Files.list(f)) {
            for (Path file : files.toList()) {
              Files.deleteIfExists(file);
            }
            Files.deleteIfExists(f);
          } catch (DirectoryNotEmptyException e) {
            // Another lesson has begun.
          } catch (IOException e) {
            throw new VitrineException(Kind.BAD_REQUEST, f + ": cannot be removed: " + e, e);
          }
        });
  }
}
