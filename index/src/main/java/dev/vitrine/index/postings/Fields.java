package dev.vitrine.index.postings;

import java.util.Locale;

/// Names of the Lucene fields of an item, and what their terms are.
public final class Fields {
  /// The item's id, one term.
  static final String ID = "id";

  /// The item's slot in the columns, a numeric doc value.
  static final String SLOT = "slot";

  /// Stems and joined identifiers of all searchable texts; the frequency of a term is the sum of
  /// its fields' weights, so that plain BM25 over this field is BM25F.
  public static final String ALL = "all";

  /// Stems of the title with positions.
  static final String TITLE = "title";

  /// Stems of every other searchable text with positions.
  static final String BODY = "body";

  /// Whole normalised words of title, brand, categories and attributes: the dictionary.
  static final String WORD = "word";

  /// The first one to three letters of the dictionary words of title and brand.
  static final String START = "start";

  /// `attribute NUL value` in lower case: items that may satisfy a filter.
  static final String FACET = "facet";

  /// The attribute under which {@link #FACET} has an item's language; not one a shop can have.
  static final String LANGUAGE = "\0language";

  /// What the first stage reads, as {@link Card} writes it: a binary doc value.
  static final String CARD = "card";

  /// The item's vector in bytes.
  static final String VECTOR = "vector";

  /// `field NUL stem`: which searchable attribute holds a stem, for searches in some attributes.
  static final String PLACE = "place";

  /// Longest prefix in {@link #START}, in UTF-16 units.
  static final int START_LONGEST = 3;

  private Fields() {}

  /// The term of a filter on a value.
  static String facet(String attribute, String value) {
    return attribute + '\0' + value.toLowerCase(Locale.ROOT);
  }

  /// The term of a stem in an attribute.
  static String place(String attribute, String stem) {
    return attribute + '\0' + stem;
  }
}
