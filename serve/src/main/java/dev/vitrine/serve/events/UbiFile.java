package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.serve.http.Json;
import dev.vitrine.signals.brought.Source;
import dev.vitrine.signals.intake.Moved;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// Searches and events of User Behavior Insights in a file, an object a line, packed with gzip or
/// not. Lines of OpenSearch's bulk form, which name the index that the next line belongs to, are
/// understood; without them an object with an `action_name` is an event.
///
/// @param catalogue where they happened, whatever their `application` says
public record UbiFile(Path file, String catalogue) implements Source {
  private static final int LONGEST = 1 << 20;
  private static final int GZIP = 0x1f8b;
  private static final String INDEX = "index";
  private static final String EVENT = "action_name";

  @Override
  public void read(Consumer<Event> events) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such file");
    }
    try (var lines =
        new BufferedReader(new InputStreamReader(opened(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(line, number).forEach(events);
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
  }

  private Stream<Event> read(String line, int number) {
    try {
      if (line.length() > LONGEST) {
        throw VitrineException.badRequest("longer than " + LONGEST + " characters");
      }
      JsonNode node = Json.read(line);
      boolean header = node.size() == 1 && node.path(INDEX).isObject();
      return header ? Stream.empty() : read(node).map(event -> Moved.to(event, catalogue));
    } catch (VitrineException e) {
      String where = file + ":" + number + ": ";
      throw new VitrineException(Kind.BAD_REQUEST, where + e.getMessage(), e);
    }
  }

  private Stream<Event> read(JsonNode node) {
    return node.has(EVENT)
        ? Stream.of(UbiEvent.read(node, catalogue))
        : UbiQuery.read(node, catalogue).event();
  }

  private static InputStream opened(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP ? new GZIPInputStream(in) : in;
  }
}
