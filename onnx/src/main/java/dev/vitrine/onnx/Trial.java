package dev.vitrine.onnx;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The first run of a model that was brought, on texts that a shop might hold: what does not fit is
/// found here and named, before an index is made with it.
final class Trial {
  private static final List<String> TEXTS =
      List.of("red shoes", "a kettle for tea, of steel, 1.7 litres", "手机壳", "a");

  private static final double SLACK = 0.01;

  private Trial() {}

  /// How many numbers a vector of the model has.
  ///
  /// @param file names the model in errors
  /// @throws VitrineException BAD_REQUEST saying what does not fit
  static int dimensions(String file, TextModel model, EncoderSettings settings) {
    int stated = model.signature().dimensions();
    if (settings.dimensions() > 0 && stated > 0 && settings.dimensions() > stated) {
      String more = "dimensions = " + settings.dimensions() + " is more than that";
      throw refused(file, "gives vectors of " + stated + " numbers; " + more);
    }
    List<String> texts = TEXTS.subList(0, Math.min(TEXTS.size(), model.batch()));
    float[][] vectors = model.vectors(texts);
    for (float[] vector : vectors) {
      check(file, vector);
    }
    if (vectors.length > 1 && Arrays.stream(vectors).allMatch(v -> Arrays.equals(v, vectors[0]))) {
      throw refused(
          file, "gives the same vector for every text; does tokenizer.json belong to it?");
    }
    return vectors[0].length;
  }

  private static void check(String file, float[] vector) {
    if (vector.length == 0 || vector.length > EncoderSettings.MOST_DIMENSIONS) {
      String most = "; the index takes " + EncoderSettings.MOST_DIMENSIONS + " at most";
      String cut = ", and 'dimensions' in encoder.properties cuts them";
      throw refused(file, "gives vectors of " + vector.length + " numbers" + most + cut);
    }
    if (!OnnxEncoder.finite(vector)) {
      throw refused(file, "gives numbers that are none (NaN or infinite)");
    }
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    if (Math.abs(Math.sqrt(square) - 1) > SLACK) {
      String length = String.format(Locale.ROOT, "%.2f", Math.sqrt(square));
      throw refused(file, "gives vectors of length " + length + ", not 1; set normalise = true");
    }
  }

  private static VitrineException refused(String file, String why) {
    return VitrineException.badRequest(file + ": " + why);
  }
}
