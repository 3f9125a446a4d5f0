package dev.vitrine.serve.filter;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The three lists of conditions beside the boolean expression.
public final class Lists {
  private static final Pattern COMPARISON =
      Pattern.compile("\\s*([^<>=!:]{1,1000}?)\\s*(<=|>=|!=|<|>|=)\\s*([^\\s<>=!]{1,400})\\s*");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([^<>=!]{1,1000}?)\\s*:\\s*(\\S{1,400})\\s+TO\\s+(\\S{1,400})\\s*");
  private static final Pattern EQUALITY =
      Pattern.compile("\\s*([^<>=!]{1,1000}?)\\s*:\\s*(\\S{1,400})\\s*");

  private Lists() {}

  /// `["a:x", ["b:y", "b:-z"]]`: attribute and value, `-` for not, `\-` for a value that starts
  /// with a hyphen.
  public static Filter facets(JsonNode node) {
    return new ListFilters("facetFilters", Lists::facet).read(node);
  }

  /// `["price>=10", ["stock>0", "rating:4 TO 5"]]`.
  public static Filter numbers(JsonNode node) {
    return new ListFilters("numericFilters", Lists::number).read(node);
  }

  /// `["a", ["b", "-c"]]` over tags, or one text of them with commas.
  public static Filter tags(JsonNode node) {
    return new ListFilters("tagFilters", Lists::tag).read(node);
  }

  private static Filter facet(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      throw VitrineException.badRequest(
          "facetFilters: '" + shown(text) + "' needs attribute:value");
    }
    String name = text.substring(0, colon).strip();
    String value = text.substring(colon + 1);
    boolean not = name.startsWith("-");
    if (not) {
      name = name.substring(1);
    }
    if (value.startsWith("-")) {
      not = !not;
      value = value.substring(1);
    } else if (value.startsWith("\\-")) {
      value = value.substring(1);
    }
    Filter is = new Filter.Is(name, value);
    return not ? new Filter.Not(is) : is;
  }

  private static Filter number(String text) {
    Matcher sign = COMPARISON.matcher(text);
    if (sign.matches()) {
      return Numbers.compare(sign.group(1), sign.group(2), value(sign.group(3), text));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new Filter.Between(
          range.group(1), value(range.group(2), text), value(range.group(3), text));
    }
    Matcher equal = EQUALITY.matcher(text);
    if (equal.matches()) {
      double value = value(equal.group(2), text);
      return new Filter.Between(equal.group(1), value, value);
    }
    throw VitrineException.badRequest("numericFilters: cannot read '" + shown(text) + "'");
  }

  private static double value(String number, String text) {
    return Numbers.parse(number)
        .orElseThrow(() ->
            VitrineException.badRequest("numericFilters: no number in '" + shown(text) + "'"));
  }

  private static Filter tag(String text) {
    Filter all = Filter.ALL;
    for (String one : text.split(",", -1)) {
      String tag = one.strip();
      boolean not = tag.startsWith("-");
      Filter is = new Filter.Is(Attributes.TAGS, not ? tag.substring(1) : tag);
      all = Filter.both(all, not ? new Filter.Not(is) : is);
    }
    return all;
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
