package dev.vitrine.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Cuts texts into the tokens that a model was trained on, by its `tokenizer.json`.
final class Tokens implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  private Tokens(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /// The tokens of some texts: a row for each, as long as the longest; what is past a text's end is
  /// 0, in its mask too.
  static final class Batch {
    private final long[][] ids;
    private final long[][] mask;
    private final long[][] types;

    private Batch(int texts, int width) {
      ids = new long[texts][width];
      mask = new long[texts][width];
      types = new long[texts][width];
    }

    private void set(int text, Encoding found) {
      int length = Math.min(ids[text].length, found.getIds().length);
      System.arraycopy(found.getIds(), 0, ids[text], 0, length);
      System.arraycopy(found.getAttentionMask(), 0, mask[text], 0, length);
      System.arraycopy(found.getTypeIds(), 0, types[text], 0, length);
    }

    int texts() {
      return ids.length;
    }

    int width() {
      return ids[0].length;
    }

    long[][] ids() {
      return ids;
    }

    /// 1 for each token that is there.
    long[][] mask() {
      return mask;
    }

    long[][] types() {
      return types;
    }
  }

  /// @param most tokens of a text
  /// @throws VitrineException BAD_REQUEST when the file is no tokenizer
  static Tokens read(Path file, int most) {
    try {
      return new Tokens(
          HuggingFaceTokenizer.builder()
              .optTokenizerPath(file)
              .optPadding(false)
              .optTruncation(true)
              .optMaxLength(most)
              .build());
    } catch (LinkageError e) {
      throw Natives.unable(e);
    } catch (IOException | RuntimeException e) {
      String message = file + ": is no tokenizer that can be read: " + e.getMessage();
      throw VitrineException.badRequest(message);
    }
  }

  /// @param width tokens in a row; 0 for as many as the longest text has
  Batch of(List<String> texts, int width) {
    Encoding[] found = tokenizer.batchEncode(texts.toArray(String[]::new));
    int longest = Math.max(1, width);
    for (int i = 0; i < found.length && width == 0; i++) {
      longest = Math.max(longest, found[i].getIds().length);
    }
    var batch = new Batch(found.length, longest);
    for (int i = 0; i < found.length; i++) {
      batch.set(i, found[i]);
    }
    return batch;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
