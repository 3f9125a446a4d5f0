package dev.vitrine.search.tagging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.DataInput;
import java.io.IOException;

/// The lengths in a model's file, refused where they make no sense.
final class Counts {
  private static final int MOST = 1 << 24;

  private Counts() {}

  static int read(DataInput in, String what) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new VitrineException(
          Kind.CORRUPT, "the tagger's model is damaged: " + what + ": " + count);
    }
    return count;
  }
}
