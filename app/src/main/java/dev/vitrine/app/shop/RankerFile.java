package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.onnx.OnnxRanker;
import dev.vitrine.search.brought.ModelFile;
import dev.vitrine.search.model.RelevanceModel;
import java.nio.file.Path;

/// The file of a model that ranks, whichever program wrote it; ONNX Runtime scores those that
/// nothing else can, and is loaded then and not before.
public final class RankerFile {
  private RankerFile() {}

  /// Reads a model.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged; BAD_REQUEST when there is none, or
  ///   it is no model that ranks
  public static RelevanceModel read(Path file) {
    // A lambda and not a method reference, which would load the runtime's classes at once.
    return ModelFile.read(
        file, (path, input, output, width) -> OnnxRanker.open(path, input, output, width));
  }
}
