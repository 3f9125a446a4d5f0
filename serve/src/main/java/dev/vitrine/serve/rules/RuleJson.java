package dev.vitrine.serve.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Rule.Period;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rules in JSON.
public final class RuleJson {
  /// The longest text of one rule.
  public static final int LONGEST = 65_536;

  private static final long LAST = 253_402_300_799L;
  private static final Pattern CONTEXT = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Set<String> KNOWN =
      Set.of(
          "objectID",
          "description",
          "enabled",
          "tags",
          "condition",
          "conditions",
          "validity",
          "consequence",
          "scope",
          "_metadata",
          "_highlightResult");

  private RuleJson() {}

  /// The rule that a JSON object stands for.
  ///
  /// @param at where the object stands, for messages; empty for a rule alone
  /// @param id the id when the object has none, empty for none
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST that begins with the path of
  ///   what is wrong
  public static Rule read(JsonNode node, String at, String id) {
    var part = new Part(node, at);
    part.fields(KNOWN);
    if (Json.text(node).length() > LONGEST) {
      throw part.wrong("at most " + LONGEST + " characters of JSON");
    }
    Part own = part.field("objectID");
    String name = own.missing() && !id.isEmpty() ? id : own.name(512);
    if (!id.isEmpty() && !name.equals(id)) {
      throw own.wrong("is not the id in the address");
    }
    Part consequence = part.field("consequence");
    if (consequence.missing()) {
      throw consequence.wrong("is needed");
    }
    return new Rule(
        name,
        part.field("description").text(1_000),
        part.field("enabled").flag(true),
        part.field("tags").list(20).stream().map(t -> t.name(100)).toList(),
        conditions(part),
        part.field("validity").list(100).stream().map(RuleJson::period).toList(),
        ConsequenceJson.read(consequence));
  }

  /// A rule as a JSON object.
  public static ObjectNode write(Rule rule) {
    return RuleWriter.write(rule);
  }

  private static List<Condition> conditions(Part part) {
    var conditions = new ArrayList<Condition>();
    Part old = part.field("condition");
    if (!old.missing()) {
      conditions.add(condition(old));
    }
    part.field("conditions").list(25).forEach(c -> conditions.add(condition(c)));
    return conditions;
  }

  private static Condition condition(Part part) {
    part.fields(Set.of("pattern", "anchoring", "alternatives", "context", "filters", "market"));
    Part pattern = part.field("pattern");
    Part anchoring = part.field("anchoring");
    Anchoring where = anchoring(pattern, anchoring);
    String text = pattern.text(Query.TEXT_LIMIT).strip();
    if (text.isEmpty() && where != Anchoring.IS && where != Anchoring.ANY) {
      throw pattern.wrong("may be empty only where anchoring is 'is'");
    }
    Part context = part.field("context");
    if (!context.missing() && !CONTEXT.matcher(context.name(100)).matches()) {
      throw context.wrong("expected letters, digits, '-' and '_'");
    }
    Filter filter = Filters.expression(part.field("filters"));
    return new Condition(
        text,
        where,
        alternatives(part.field("alternatives")),
        context.text(100),
        part.field("market").list(300).stream().map(m -> m.name(100)).toList(),
        filter);
  }

  private static Anchoring anchoring(Part pattern, Part anchoring) {
    if (pattern.missing() && anchoring.missing()) {
      return Anchoring.ANY;
    }
    if (pattern.missing()) {
      throw pattern.wrong("is needed beside anchoring");
    }
    String word = anchoring.missing() ? Anchoring.IS.word() : anchoring.name(20);
    for (Anchoring one : Anchoring.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw anchoring.wrong("expected is, startsWith, endsWith or contains");
  }

  /// A flag; in older rules `"true"`, or an object of kinds, of which any turns it on.
  private static boolean alternatives(Part part) {
    return part.node().isString()
        ? part.text(10).equals("true")
        : part.node().isObject()
            ? part.node().valueStream().anyMatch(v -> v.asBoolean(false))
            : part.flag(false);
  }

  private static Period period(Part part) {
    part.fields(Set.of("from", "until"));
    Part from = part.field("from");
    Part until = part.field("until");
    long first = from.missing() ? 0 : from.whole(0, LAST);
    long last = until.missing() ? LAST : until.whole(0, LAST);
    if (last <= first) {
      throw until.wrong("must be after from");
    }
    return new Period(first, last);
  }
}
