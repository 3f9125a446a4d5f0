package dev.vitrine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.RowScorer;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// A ranker that a shop brought, run by ONNX Runtime: takes rows of features, gives a score for
/// each. Serves many threads at once, each search on the thread that asks. Its native memory goes
/// once nobody holds it.
public final class OnnxRanker implements RowScorer {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final int CLASSES = 2;

  private final String file;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;
  private final String output;
  private final int width;

  private OnnxRanker(
      String file,
      OrtEnvironment environment,
      OrtSession session,
      String input,
      String output,
      int width) {
    this.file = file;
    this.environment = environment;
    this.session = session;
    this.input = input;
    this.output = output;
    this.width = width;
    CLEANER.register(this, new Closing(session));
  }

  /// What is done once nobody holds a ranker.
  private record Closing(OrtSession session) implements Runnable {
    private static final System.Logger LOG = System.getLogger(OnnxRanker.class.getName());

    @Override
    public void run() {
      try {
        session.close();
      } catch (OrtException e) {
        LOG.log(System.Logger.Level.DEBUG, "a model was not closed", e);
      }
    }
  }

  /// Opens a ranker.
  ///
  /// @param input the name of the rows that it takes
  /// @param output the name of the scores that it gives, or of the probabilities of two classes
  /// @param width values of a row
  /// @throws VitrineException BAD_REQUEST when it cannot be run here, naming why
  public static OnnxRanker open(Path file, String input, String output, int width) {
    OrtEnvironment environment = Natives.runtime();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(file.toString(), options);
      return new OnnxRanker(file.toString(), environment, session, input, output, width);
    } catch (OrtException e) {
      String message = file + ": is no model that can be run: " + e.getMessage();
      throw new VitrineException(Kind.BAD_REQUEST, message, e);
    }
  }

  @Override
  public float[] score(float[] values, int rows) {
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(values), new long[] {rows, width});
        OrtSession.Result result = session.run(Map.of(input, tensor), Set.of(output))) {
      return scores(result, rows);
    } catch (OrtException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": failed: " + e.getMessage(), e);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private float[] scores(OrtSession.Result result, int rows) {
    if (!(result.get(0) instanceof OnnxTensor tensor)) {
      throw wrong("is no tensor", rows);
    }
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer numbers = tensor.getFloatBuffer();
    int each = shape.length == 2 ? (int) shape[1] : 1;
    boolean fits = shape.length <= 2 && shape.length > 0 && shape[0] == rows;
    if (numbers == null || !fits || each < 1 || each > CLASSES) {
      throw wrong("has the shape " + Signature.told(shape), rows);
    }
    float[] scores = new float[rows];
    for (int row = 0; row < rows; row++) {
      scores[row] = numbers.get(row * each + each - 1);
    }
    return scores;
  }

  private VitrineException wrong(String is, int rows) {
    String wanted = "; a score for each row is expected, or the probabilities of two classes";
    String message = file + ": " + output + " " + is + " for " + rows + " rows" + wanted;
    return new VitrineException(Kind.CORRUPT, message);
  }
}
