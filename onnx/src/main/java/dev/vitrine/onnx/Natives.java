package dev.vitrine.onnx;

import ai.onnxruntime.OrtEnvironment;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The native code of the model runtime and the tokenizer. Both come out of their jars: nothing is
/// fetched.
final class Natives {
  private static final long STACK = 16L << 20;

  private Natives() {}

  /// Readies the native code and gives the runtime.
  ///
  /// @param unpacked where the tokenizer's is put; the runtime's goes to a temporary folder that
  ///   goes with the process
  /// @throws VitrineException BAD_REQUEST where this machine has none that fits
  static OrtEnvironment ready(Path unpacked) {
    // The tokenizer's library reads these once, when it is loaded.
    given("DJL_CACHE_DIR", unpacked.toString());
    given("ai.djl.offline", "true");
    given("OPT_OUT_TRACKING", "true");
    return runtime();
  }

  /// The runtime alone. It is made on a thread of its own: on some machines that takes more of the
  /// stack than threads have, and the whole process would end.
  ///
  /// @throws VitrineException BAD_REQUEST where this machine has none that fits
  static OrtEnvironment runtime() {
    var made = new FutureTask<>(OrtEnvironment::getEnvironment);
    new Thread(null, made, "onnx-runtime", STACK).start();
    try {
      return made.get();
    } catch (ExecutionException e) {
      throw unable(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unable(e);
    }
  }

  /// What is said where native code does not run.
  static VitrineException unable(Throwable e) {
    String machine = System.getProperty("os.name", "") + " on " + System.getProperty("os.arch", "");
    String message = "models in the ONNX form do not run here (" + machine + "): " + e;
    return new VitrineException(Kind.BAD_REQUEST, message, e);
  }

  private static void given(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }
}
