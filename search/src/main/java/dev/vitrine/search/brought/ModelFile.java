package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a model of relevance is in, whichever program wrote it: Vitrine's own, LightGBM,
/// XGBoost, or one that writes the ONNX form. What it is is told by how it begins; that it is ONNX,
/// by its name too.
public final class ModelFile {
  private ModelFile() {}

  /// Reads a model.
  ///
  /// @param runtime scores models in the ONNX form that this program does not score itself
  /// @throws VitrineException CORRUPT when the file is damaged; BAD_REQUEST when there is none, or
  ///   it is no model of relevance
  public static RelevanceModel read(Path file, ModelRuntime runtime) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such relevance model");
    }
    String start = start(file);
    if (start.startsWith("tree\n") || start.startsWith("tree\r")) {
      return LightGbmFile.read(file).relevance(file.toString());
    }
    if (start.startsWith("{")) {
      return XGBoostFile.read(file).relevance(file.toString());
    }
    if (OnnxFile.is(file, start)) {
      return OnnxFile.read(file, runtime).relevance(file.toString());
    }
    return RelevanceFile.read(file);
  }

  private static String start(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes("tree\n".length()), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw Wrong.unreadable(file, e);
    }
  }
}
