package dev.vitrine.index.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file with a document a line, in the project's own JSON form.
record Ndjson(Path file) implements Source {
  @Override
  public void read(Consumer<Row> taker) throws IOException {
    try (var lines = new Lines(file)) {
      while (lines.next()) {
        String text = lines.text();
        if (!lines.refusal().isEmpty()) {
          taker.accept(Row.bad(lines.number(), lines.refusal(), text, lines.at()));
        } else if (!text.isBlank()) {
          taker.accept(Row.good(lines.number(), text, text, lines.at()));
        }
      }
    }
  }

  @Override
  public String form() {
    return "NDJSON";
  }
}
