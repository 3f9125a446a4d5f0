package dev.vitrine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A model that makes vectors of texts, with its tokenizer. Serves many threads at once.
final class TextModel implements AutoCloseable {
  private final String file;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Tokens tokens;
  private final Signature signature;
  private final EncoderSettings settings;

  /// Read by who runs the model, written by who closes it.
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private boolean closed;

  private TextModel(
      String file,
      OrtEnvironment environment,
      OrtSession session,
      Tokens tokens,
      Signature signature,
      EncoderSettings settings) {
    this.file = file;
    this.environment = environment;
    this.session = session;
    this.tokens = tokens;
    this.signature = signature;
    this.settings = settings;
  }

  /// @param natives where native code is unpacked
  /// @throws VitrineException BAD_REQUEST naming the file that cannot be used, and why
  static TextModel read(OnnxFolder folder, Path natives) {
    EncoderSettings settings = folder.settings();
    OrtEnvironment environment = Natives.ready(natives);
    String file = folder.model().toString();
    try (var options = new OrtSession.SessionOptions()) {
      if (settings.threads() > 0) {
        options.setIntraOpNumThreads(settings.threads());
      }
      OrtSession session = environment.createSession(file, options);
      try {
        var signature =
            Signature.of(file, session.getInputInfo(), session.getOutputInfo(), settings);
        int most = signature.width() > 0 ? signature.width() : settings.maxTokens();
        Tokens tokens = Tokens.read(folder.tokenizer(), most);
        return new TextModel(file, environment, session, tokens, signature, settings);
      } catch (RuntimeException e) {
        session.close();
        throw e;
      }
    } catch (OrtException e) {
      String message = file + ": is no model that can be run: " + e.getMessage();
      throw new VitrineException(Kind.BAD_REQUEST, message, e);
    }
  }

  Signature signature() {
    return signature;
  }

  /// How many texts it takes together.
  int batch() {
    return signature.single() ? 1 : settings.batch();
  }

  /// The vectors of at most {@link #batch} texts.
  ///
  /// @throws VitrineException CORRUPT when the model fails or gives something else than vectors
  float[][] vectors(List<String> texts) {
    open.readLock().lock();
    try {
      if (closed) {
        throw new VitrineException(Kind.NOT_FOUND, file + ": was put away");
      }
      return run(tokens.of(texts, signature.width()));
    } catch (OrtException e) {
      String message = file + ": failed: " + e.getMessage();
      throw new VitrineException(Kind.CORRUPT, message, e);
    } finally {
      open.readLock().unlock();
    }
  }

  private float[][] run(Tokens.Batch batch) throws OrtException {
    var inputs = new HashMap<String, OnnxTensor>();
    try {
      for (Map.Entry<String, Boolean> input : signature.inputs().entrySet()) {
        long[][] rows =
            switch (input.getKey()) {
              case Signature.MASK -> batch.mask();
              case Signature.TYPES -> batch.types();
              default -> batch.ids();
            };
        inputs.put(input.getKey(), tensor(rows, input.getValue()));
      }
      try (OrtSession.Result result = session.run(inputs, Set.of(signature.output()))) {
        return pooled((OnnxTensor) result.get(0), batch);
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[][] rows, boolean narrow) throws OrtException {
    long[] flat = Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
    long[] shape = {rows.length, rows[0].length};
    if (narrow) {
      int[] ints = Arrays.stream(flat).mapToInt(Math::toIntExact).toArray();
      return OnnxTensor.createTensor(environment, IntBuffer.wrap(ints), shape);
    }
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(flat), shape);
  }

  private float[][] pooled(OnnxTensor output, Tokens.Batch batch) {
    long[] shape = output.getInfo().getShape();
    int texts = batch.texts();
    int width = batch.width();
    boolean given = signature.pooling() == Pooling.GIVEN;
    boolean fits =
        shape[0] == texts && (given ? shape.length == 2 : shape.length == 3 && shape[1] == width);
    if (!fits) {
      String told = signature.output() + " has the shape " + Signature.told(shape);
      String message = file + ": " + told + " for " + texts + " texts of " + width + " tokens";
      throw new VitrineException(Kind.CORRUPT, message);
    }
    int dimensions = (int) shape[shape.length - 1];
    FloatBuffer numbers = output.getFloatBuffer();
    float[][] vectors = new float[texts][];
    for (int i = 0; i < texts; i++) {
      float[] whole =
          given
              ? row(numbers, i, dimensions)
              : Pooled.of(numbers, i * width, batch.mask()[i], dimensions, signature.pooling());
      vectors[i] = Pooled.cut(whole, settings);
    }
    return vectors;
  }

  private static float[] row(FloatBuffer numbers, int row, int dimensions) {
    float[] values = new float[dimensions];
    numbers.get(row * dimensions, values);
    return values;
  }

  /// Lets go of the model once nobody runs it.
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
        tokens.close();
      }
    } catch (OrtException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be closed: " + e.getMessage(), e);
    } finally {
      open.writeLock().unlock();
    }
  }
}
