package dev.vitrine.serve.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a route asks of a key, and what a key allows: each right has those before it.
public enum Right {
  /// Nobody needs a key.
  NONE,
  /// Finding and reading items.
  SEARCH,
  /// Looking behind the counter: queries, stages, rules, models, how the shop does.
  VIEW,
  /// Changing what shoppers find: rules and synonyms.
  MERCHANDISE,
  /// Writing items and settings, choosing models.
  ENGINEER,
  /// Everything: keys, shoppers and what they did, dropping catalogues.
  ADMIN;

  /// Its name as clients read it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether who has this right has another one.
  public boolean has(Right other) {
    return compareTo(other) >= 0;
  }

  /// All that who has this right has, least first.
  public List<Right> all() {
    return Stream.of(values()).filter(right -> right != NONE && has(right)).toList();
  }

  /// The right of a word that a key may be given; nothing when there is none.
  public static Optional<Right> of(String word) {
    return ADMIN.all().stream().filter(right -> right.word().equals(word)).findFirst();
  }
}
