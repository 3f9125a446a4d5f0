package dev.vitrine.kernel.rule;

import java.util.List;

/// One decision of a merchandiser: for which queries it holds, when, and what it does to their
/// answers.
///
/// @param id the shop's id for it
/// @param description a sentence for people, may be empty
/// @param enabled whether it is applied at all
/// @param tags words to sort rules by, without effect
/// @param conditions one of which must hold; without any the rule holds for every query
/// @param validity periods in one of which it holds; without any it holds always
/// @param consequence what it does
public record Rule(
    String id,
    String description,
    boolean enabled,
    List<String> tags,
    List<Condition> conditions,
    List<Period> validity,
    Consequence consequence) {
  /// Most rules of a catalogue.
  public static final int MOST = 10_000;

  public Rule {
    tags = List.copyOf(tags);
    conditions = List.copyOf(conditions);
    validity = List.copyOf(validity);
  }

  /// Whether it holds at a time, as far as its validity says.
  ///
  /// @param at seconds since 1970
  public boolean holdsAt(long at) {
    return validity.isEmpty() || validity.stream().anyMatch(p -> p.from() <= at && at < p.until());
  }

  /// Whether every period it was made for is over.
  ///
  /// @param at seconds since 1970
  public boolean over(long at) {
    return !validity.isEmpty() && validity.stream().allMatch(p -> p.until() <= at);
  }

  /// A time from its first second on to before its end, in seconds since 1970.
  public record Period(long from, long until) {}
}
