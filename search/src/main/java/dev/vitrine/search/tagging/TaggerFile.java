package dev.vitrine.search.tagging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The file of a tagger: a header that names its version, its labels and its groups of features,
/// then lexicon, weights, transitions and calibration, all packed with gzip.
public final class TaggerFile {
  private static final String MAGIC = "vitrine-tagger";
  private static final int VERSION = 1;

  private TaggerFile() {}

  /// Writes a tagger; the same tagger gives the same bytes.
  public static void write(Path file, Tagger tagger) {
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
      out.writeUTF(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(Labels.COUNT);
      for (int label = 0; label < Labels.COUNT; label++) {
        out.writeUTF(Labels.shown(label));
      }
      out.writeInt(tagger.groups().size());
      for (FeatureGroup group : EnumSet.copyOf(tagger.groups())) {
        out.writeUTF(group.key());
      }
      tagger.lexicon().write(out);
      tagger.weights().write(out);
      for (float score : tagger.chain().scores()) {
        out.writeFloat(score);
      }
      out.writeDouble(tagger.calibration().slope());
      out.writeDouble(tagger.calibration().shift());
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// Reads a tagger.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or names labels or features that
  ///   this version does not have; BAD_REQUEST when there is none
  public static Tagger read(Path file, Amounts amounts) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such model of a tagger");
    }
    try (var in =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16))) {
      Set<FeatureGroup> groups = header(file, in);
      Lexicon lexicon = Lexicon.read(in);
      Weights weights = Weights.read(in);
      float[] scores = new float[(Labels.COUNT + 1) * Labels.COUNT];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = in.readFloat();
      }
      var calibration = new Calibration(in.readDouble(), in.readDouble());
      return Tagger.of(groups, lexicon, weights, Chain.of(scores), calibration, amounts);
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole model of a tagger: " + e, e);
    }
  }

  private static Set<FeatureGroup> header(Path file, DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw refused(file, "is no model of a tagger");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw refused(file, "has version " + version + ", this program reads " + VERSION);
    }
    boolean same = in.readInt() == Labels.COUNT;
    for (int label = 0; same && label < Labels.COUNT; label++) {
      same = in.readUTF().equals(Labels.shown(label));
    }
    if (!same) {
      throw refused(file, "was trained for other labels");
    }
    Set<FeatureGroup> groups = EnumSet.noneOf(FeatureGroup.class);
    for (int i = Counts.read(in, "groups"); i > 0; i--) {
      String key = in.readUTF();
      groups.add(
          FeatureGroup.of(key)
              .orElseThrow(() -> refused(file, "was trained on features '" + key + "'")));
    }
    return groups;
  }

  private static VitrineException refused(Path file, String why) {
    return new VitrineException(Kind.CORRUPT, file + ": " + why + "; train it anew");
  }
}
