package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.RowScorer;
import java.nio.file.Path;

/// A program that runs models in the ONNX form of whatever kind.
@FunctionalInterface
public interface ModelRuntime {
  /// None: nothing but small nets and trees can be scored.
  ModelRuntime NONE =
      (file, _, _, _) -> {
        String message = file + ": is no net of dense layers, and there is no runtime for others";
        throw VitrineException.badRequest(message);
      };

  /// Opens a model.
  ///
  /// @param input the name of the rows that it takes
  /// @param output the name of the scores that it gives, or of the probabilities of two classes
  /// @param width values of a row
  /// @throws VitrineException BAD_REQUEST when it cannot be run here
  RowScorer open(Path file, String input, String output, int width);
}
