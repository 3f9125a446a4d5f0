package dev.vitrine.learn.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A judged set written to a folder, small enough to know by heart.
final class JudgedFolder {
  private JudgedFolder() {}

  /// Five lamps and vases; three queries, one of them without a relevant document.
  static Path small(Path folder) {
    StringBuilder catalog = new StringBuilder();
    for (String id : new String[] {"a", "b", "c", "d", "e"}) {
      catalog.append("{\"id\": \"").append(id).append("\", \"title\": \"Title\"}\n");
    }
    write(folder, "catalog.ndjson", catalog.toString());
    write(folder, "queries.tsv", "q1\tred lamp\nq2\tvase\nq3\tunicorn\n");
    write(folder, "qrels.txt", "q1 0 a 3\nq1 0 b 1\nq1 0 c 0\nq2 0 d 3\nq3 0 e 0\n");
    write(
        folder, "dataset.json", "{\"name\": \"lamps\", \"gains\": {\"3\": 7, \"1\": 1, \"0\": 0}}");
    return folder;
  }

  static void write(Path folder, String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
