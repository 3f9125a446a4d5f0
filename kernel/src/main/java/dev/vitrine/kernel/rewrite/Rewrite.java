package dev.vitrine.kernel.rewrite;

/// Another name for what a word or phrase of a query stands for: `notebook` for `laptop`. One way.
/// Used only when accepted, and then only where the words as typed find few items.
///
/// @param from the words that a shopper may type, in lower case
/// @param to the other name, in lower case
/// @param source where it was found
/// @param signals what speaks for it
/// @param state whether it is used
/// @param byPerson whether a person decided the state, which a new mining then leaves alone
public record Rewrite(
    String from, String to, Source source, Signals signals, State state, boolean byPerson) {
  /// Most rewrites of one catalogue.
  public static final int MOST = 10_000;

  /// Longest text of one side, in characters.
  public static final int LONGEST = 64;

  /// Where a rewrite comes from, what says most first.
  public enum Source {
    /// Two spellings of one word: `wifi`, `wi-fi`.
    SPELLING,
    /// A title that gives both names: `notebook / laptop`.
    TWO_NAMES,
    /// The first letters of the words of a name: `ssd`, `solid state drive`.
    INITIALS,
    /// Titles of one and the same product.
    SAME_ITEM,
    /// What shoppers asked.
    QUERIES,
    /// Words that stand among the same words and values.
    PLACES,
    /// A person wrote it.
    PERSON
  }

  /// Whether a rewrite is used.
  public enum State {
    PROPOSED,
    ACCEPTED,
    REJECTED
  }

  /// What speaks for a rewrite, after the rewriting of Taobao (BEQUE, Peng and others, 2024).
  ///
  /// @param relevance how alike what both names find is, 0 to 1
  /// @param increment how many items the other name adds
  /// @param hitRate the share of what it adds that would have been right, 0 to 1
  public record Signals(double relevance, int increment, double hitRate) {
    /// Nothing is known.
    public static final Signals NONE = new Signals(0, 0, 0);
  }

  /// What tells it from other rewrites.
  public String key() {
    return from + '\t' + to;
  }

  /// The same as a person decided.
  public Rewrite decided(State by) {
    return new Rewrite(from, to, source, signals, by, true);
  }
}
