package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file with a reject a line as JSON: `file`, `line`, `field`, `reason` and the row `raw`. It is
/// made with the first reject; later ones are added.
public final class RejectsFile implements Rejects, Closeable {
  private final Path path;
  private @Nullable Writer writer;

  public RejectsFile(Path path) {
    this.path = path;
  }

  @Override
  public void reject(Reject reject) {
    String line =
        Json.text(
            Json.empty()
                .put("file", reject.file().toString())
                .put("line", reject.line())
                .put("field", reject.field())
                .put("reason", reject.reason())
                .put("raw", reject.raw()));
    try {
      if (writer == null) {
        writer =
            Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      writer.write(line);
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, path + ": cannot be written: " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
