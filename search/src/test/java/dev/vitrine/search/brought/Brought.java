package dev.vitrine.search.brought;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Small models as their trainers wrote them, for tests: lightgbm4j 4.3.0-1 and xgboost4j 3.0.4,
/// two trees of the features `text`, `meaning` and `kind`, the last one with categories; and
/// PyTorch 1.13, a net of seven features.
final class Brought {
  static final float[] GOOD = {0.5f, Float.NaN, 4};
  static final float[] BAD = {-0.5f, Float.NaN, 1};

  private Brought() {}

  static byte[] bytes(String name) {
    try (InputStream in = Brought.class.getResourceAsStream("/brought/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path file(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name), bytes(name));
  }

  /// A file with one text in place of another.
  static Path changed(Path folder, String name, String from, String to) throws IOException {
    String text = new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  static double score(Model model, float... row) {
    float[][] columns = new float[row.length][1];
    for (int f = 0; f < row.length; f++) {
      columns[f][0] = row[f];
    }
    double[][] scores = new double[1][1];
    model.add(FeatureMatrix.of(List.of(), columns), scores);
    return scores[0][0];
  }
}
