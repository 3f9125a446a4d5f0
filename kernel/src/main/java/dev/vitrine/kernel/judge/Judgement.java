package dev.vitrine.kernel.judge;

import dev.vitrine.kernel.error.VitrineException;

/// What one judge said of one item for one query.
///
/// @param topic the id of the query in its set
/// @param item the id of the item
/// @param grade 0 irrelevant, 1 complement, 2 substitute, 3 exact
/// @param judge who said so, 1 to 64 characters: the name of a key
/// @param at when, in milliseconds since 1970
public record Judgement(String topic, String item, int grade, String judge, long at) {
  /// The best grade.
  public static final int BEST = 3;

  private static final int LONGEST_ITEM = 512;

  public Judgement {
    if (item.isBlank()
        || item.length() > LONGEST_ITEM
        || item.chars().anyMatch(Character::isISOControl)) {
      throw VitrineException.badRequest("the id of an item has 1 to 512 characters in one line");
    }
    if (grade < 0 || grade > BEST) {
      throw VitrineException.badRequest(
          "a grade is 0 (irrelevant), 1 (complement), 2 (substitute) or 3 (exact), not " + grade);
    }
    if (!judge.matches("[^\\p{Cntrl}]{1,64}") || judge.isBlank()) {
      throw VitrineException.badRequest("the name of a judge has 1 to 64 characters in one line");
    }
  }
}
