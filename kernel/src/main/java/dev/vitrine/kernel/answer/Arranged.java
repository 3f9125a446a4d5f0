package dev.vitrine.kernel.answer;

import java.util.List;

/// What the shop's rules did to an answer, and what they give the front end to show.
///
/// @param rules the rules that were applied, most specific first
/// @param redirect where to send the shopper, empty for nowhere
/// @param rendering JSON objects for the front end, most specific first
/// @param data JSON values for the front end
public record Arranged(
    List<Applied> rules, String redirect, List<String> rendering, List<String> data) {
  /// No rule was applied.
  public static final Arranged NONE = new Arranged(List.of(), "", List.of(), List.of());

  public Arranged {
    rules = List.copyOf(rules);
    rendering = List.copyOf(rendering);
    data = List.copyOf(data);
  }

  /// A rule that was applied.
  ///
  /// @param id its id
  /// @param did what it did, in a few words each
  /// @param not what it could not do, and why
  public record Applied(String id, List<String> did, List<String> not) {
    public Applied {
      did = List.copyOf(did);
      not = List.copyOf(not);
    }
  }
}
