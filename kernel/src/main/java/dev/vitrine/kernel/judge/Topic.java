package dev.vitrine.kernel.judge;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;

/// A query of a judged set: what is asked, and under which filter it counts.
///
/// @param id names it within its set: 1 to 64 characters without blanks
/// @param text the words, at most {@link Query#TEXT_LIMIT} characters
/// @param filter a condition as a text in the grammar of filters, empty for none
/// @param language BCP 47 tag of the shopper's language, empty when it does not matter
/// @param market the shopper's market, empty when it does not matter
public record Topic(String id, String text, String filter, String language, String market) {
  /// The longest filter, in characters.
  public static final int LONGEST_FILTER = 2_000;

  private static final int LONGEST_TAG = 35;

  public Topic {
    if (!id.matches("[^\\s\\p{Cntrl}]{1,64}")) {
      throw VitrineException.badRequest(
          "the id of a query is 1 to 64 characters without blanks, not '" + cut(id) + "'");
    }
    if (text.isBlank() || text.length() > Query.TEXT_LIMIT) {
      throw VitrineException.badRequest(
          "the text of query '" + id + "' must have 1 to " + Query.TEXT_LIMIT + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw VitrineException.badRequest("the text of query '" + id + "' must be one line");
    }
    if (filter.length() > LONGEST_FILTER) {
      throw VitrineException.badRequest(
          "the filter of query '" + id + "' is longer than " + LONGEST_FILTER);
    }
    if (language.length() > LONGEST_TAG || market.length() > LONGEST_TAG) {
      throw VitrineException.badRequest(
          "language and market of query '" + id + "' have at most " + LONGEST_TAG + " characters");
    }
  }

  /// A query of which nothing but the words matters.
  public Topic(String id, String text) {
    this(id, text, "", "", "");
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
