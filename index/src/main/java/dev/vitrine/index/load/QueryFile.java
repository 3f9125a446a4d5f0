package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A log of queries from elsewhere, packed or not, in one of two forms told apart line by line:
/// `query TAB count`, or the queries of User Behavior Insights as NDJSON, where the lines between
/// them that say where a bulk load goes, and events, are passed over.
///
/// @param file the file
public record QueryFile(Path file) {
  private static final double MOST = 1e12;

  /// A query that was asked.
  ///
  /// @param times how often, above 0
  /// @param at when, milliseconds since 1970; 0 when unknown
  /// @param caller who asked, empty when unknown
  public record Asked(String query, double times, long at, String caller) {}

  /// Takes queries; says why one is not taken.
  public interface Taker {
    Optional<String> take(Asked asked);
  }

  /// What came of a file.
  ///
  /// @param lines lines with a query in them, good or bad
  /// @param taken those taken
  /// @param newest when the latest of them was asked, milliseconds since 1970; 0 when unknown
  public record Outcome(long lines, long taken, long newest) {}

  /// Reads the file.
  ///
  /// @throws VitrineException BAD_REQUEST when it cannot be read
  public Outcome read(Taker taker, Rejects rejects) {
    long lines = 0;
    long taken = 0;
    long newest = 0;
    try (var in = new Lines(file)) {
      while (in.next()) {
        String text = in.text().strip();
        if (text.isEmpty()) {
          continue;
        }
        try {
          Optional<Asked> asked = in.refusal().isEmpty() ? asked(text) : refused(in.refusal());
          if (asked.isPresent()) {
            lines++;
            Optional<String> refusal = taker.take(asked.get());
            taken += refusal.isEmpty() ? 1 : 0;
            newest = Math.max(newest, asked.get().at());
            refusal.ifPresent(why -> rejects.reject(reject(in, "query: " + why)));
          }
        } catch (VitrineException e) {
          lines++;
          rejects.reject(reject(in, String.valueOf(e.getMessage())));
        }
      }
      return new Outcome(lines, taken, newest);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
  }

  private Reject reject(Lines in, String message) {
    return Reject.of(file, Row.bad(in.number(), message, in.text(), in.at()), message);
  }

  private static Optional<Asked> refused(String refusal) {
    throw VitrineException.badRequest(refusal);
  }

  private static Optional<Asked> asked(String line) {
    return line.startsWith("{") ? ofObject(Json.object(line)) : Optional.of(ofTable(line));
  }

  private static Asked ofTable(String line) {
    int tab = line.lastIndexOf('\t');
    if (tab < 0) {
      throw VitrineException.badRequest("count: is missing behind a tab");
    }
    OptionalDouble times = number(line.substring(tab + 1).strip());
    if (times.isEmpty()) {
      throw VitrineException.badRequest("count: expected a number above 0");
    }
    return new Asked(line.substring(0, tab), times.getAsDouble(), 0, "");
  }

  private static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text);
      return number > 0 && number <= MOST ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  private static Optional<Asked> ofObject(ObjectNode object) {
    boolean bulk = object.size() == 1 && (object.has("index") || object.has("create"));
    if (bulk || object.has("action_name")) {
      return Optional.empty();
    }
    String query = object.path("user_query").asString("");
    if (query.isBlank()) {
      throw VitrineException.badRequest("user_query: is missing");
    }
    return Optional.of(
        new Asked(query, 1, time(object.path("timestamp")), object.path("client_id").asString("")));
  }

  private static long time(JsonNode when) {
    if (when.isMissingNode() || when.isNull()) {
      return 0;
    }
    try {
      return when.isNumber() ? when.asLong(0) : Instant.parse(when.asString("")).toEpochMilli();
    } catch (DateTimeException _) {
      throw VitrineException.badRequest("timestamp: expected a time such as 2026-01-31T12:00:00Z");
    }
  }
}
