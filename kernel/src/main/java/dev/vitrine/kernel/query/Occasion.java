package dev.vitrine.kernel.query;

import java.util.List;

/// What rules may look at besides the words, the filter and the market of a query.
///
/// @param rules whether rules are applied at all
/// @param contexts where or for whom it is asked, such as `mobile` or `front-page`
/// @param at the time that rules are to hold at, in seconds since 1970; 0 for now
public record Occasion(boolean rules, List<String> contexts, long at) {
  /// Rules apply as they hold now, in no context.
  public static final Occasion USUAL = new Occasion(true, List.of(), 0);

  /// No rule applies.
  public static final Occasion NO_RULES = new Occasion(false, List.of(), 0);

  public Occasion {
    contexts = List.copyOf(contexts);
  }
}
