package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A log of what was asked and then chosen, packed or not, in one of two forms told apart line by
/// line: `query TAB item TAB weight`, where the weight may be left out, or NDJSON with `query`,
/// `item` and `weight`.
///
/// @param file the file
public record ChoiceFile(Path file) {
  private static final double MOST = 1e6;
  private static final int LONGEST = 1_000;
  private static final List<String> FIELDS = List.of("query", "item", "weight");

  /// What was asked and chosen.
  ///
  /// @param weight how much it counts, above 0; 1 where nothing is said
  public record Choice(String query, String item, double weight) {}

  /// Takes choices; says why one is not taken.
  public interface Taker {
    Optional<String> take(Choice choice);
  }

  /// What came of a file.
  ///
  /// @param lines lines with something in them, good or bad
  /// @param taken those taken
  public record Outcome(long lines, long taken) {}

  /// Reads the file.
  ///
  /// @throws VitrineException BAD_REQUEST when it cannot be read
  public Outcome read(Taker taker, Rejects rejects) {
    long lines = 0;
    long taken = 0;
    try (var in = new Lines(file)) {
      while (in.next()) {
        String text = in.text();
        if (text.isBlank()) {
          continue;
        }
        lines++;
        Optional<String> refusal =
            in.refusal().isEmpty() ? take(text, taker) : Optional.of(in.refusal());
        taken += refusal.isEmpty() ? 1 : 0;
        refusal.ifPresent(why -> rejects.reject(reject(in, why)));
      }
      return new Outcome(lines, taken);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
  }

  private static Optional<String> take(String text, Taker taker) {
    try {
      Choice choice =
          text.stripLeading().startsWith("{") ? ofObject(Json.object(text)) : ofTable(text);
      checked(choice);
      return taker.take(choice);
    } catch (VitrineException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Reject reject(Lines in, String message) {
    return Reject.of(file, Row.bad(in.number(), message, in.text(), in.at()), message);
  }

  private static Choice ofTable(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < 2) {
      throw VitrineException.badRequest("item: is missing behind a tab");
    }
    if (fields.length > FIELDS.size()) {
      throw VitrineException.badRequest("weight: there are more fields behind it");
    }
    String weight = fields.length > 2 ? fields[2].strip() : "1";
    try {
      return new Choice(fields[0].strip(), fields[1].strip(), Double.parseDouble(weight));
    } catch (NumberFormatException _) {
      throw VitrineException.badRequest("weight: expected a number above 0");
    }
  }

  private static Choice ofObject(ObjectNode object) {
    for (String name : object.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw VitrineException.badRequest(name + ": is none of query, item, weight");
      }
    }
    JsonNode weight = object.path("weight");
    if (!weight.isMissingNode() && !weight.isNumber()) {
      throw VitrineException.badRequest("weight: expected a number above 0");
    }
    return new Choice(text(object, "query"), text(object, "item"), weight.asDouble(1));
  }

  private static String text(ObjectNode object, String name) {
    if (!object.path(name).isString()) {
      throw VitrineException.badRequest(name + ": expected a text");
    }
    return object.path(name).stringValue().strip();
  }

  private static void checked(Choice choice) {
    if (choice.query().isEmpty() || choice.query().length() > LONGEST) {
      throw VitrineException.badRequest("query: expected 1 to " + LONGEST + " characters");
    }
    if (choice.item().isEmpty() || choice.item().length() > LONGEST) {
      throw VitrineException.badRequest("item: expected the id of an item");
    }
    if (!(choice.weight() > 0 && choice.weight() <= MOST)) {
      throw VitrineException.badRequest("weight: expected a number above 0, at most 1000000");
    }
  }
}
