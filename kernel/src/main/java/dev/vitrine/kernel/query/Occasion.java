package dev.vitrine.kernel.query;

import dev.vitrine.kernel.event.Who;
import java.util.List;

/// What is known of an asking besides its words, its filter and its market.
///
/// @param rules whether rules are applied at all
/// @param contexts where or for whom it is asked, such as `mobile` or `front-page`
/// @param at the time that rules are to hold at and that its page is told to be of, unless that is
///   to come, in seconds since 1970; 0 for now
/// @param who whose asking it is
/// @param search the id of this search, by which events name it later; empty for a search that no
///   shopper made, of which nothing is kept
/// @param personal whether what is remembered of who asks may order the page
/// @param seen what a shopper who scrolls on was shown before, which is not shown again
/// @param layout how the page is laid out where it is shown
public record Occasion(
    boolean rules,
    List<String> contexts,
    long at,
    Who who,
    String search,
    boolean personal,
    Seen seen,
    Layout layout) {
  /// Rules apply as they hold now, in no context, for nobody in particular.
  public static final Occasion USUAL = new Occasion(true, List.of(), 0);

  /// No rule applies.
  public static final Occasion NO_RULES = new Occasion(false, List.of(), 0);

  public Occasion {
    contexts = List.copyOf(contexts);
  }

  /// An occasion of nobody in particular.
  public Occasion(boolean rules, List<String> contexts, long at) {
    this(rules, contexts, at, Who.UNKNOWN, "", true, Seen.NOTHING, Layout.GRID);
  }

  /// The same of a shopper's own search.
  public Occasion by(Who other, String id) {
    return new Occasion(rules, contexts, at, other, id, personal, seen, layout);
  }

  /// The same of a search that no shopper made: nothing of it is kept, and nothing drawn.
  public Occasion unkept() {
    return by(who, "");
  }

  /// The same as of a time, unless one was named.
  ///
  /// @param seconds since 1970
  public Occasion asOf(long seconds) {
    long then = at > 0 ? at : seconds;
    return new Occasion(rules, contexts, then, who, search, personal, seen, layout);
  }

  /// The same, ordered as it would be for anybody.
  public Occasion impersonal() {
    return new Occasion(rules, contexts, at, who, search, false, seen, layout);
  }

  /// The same for who has been shown some items before.
  public Occasion after(Seen before) {
    return new Occasion(rules, contexts, at, who, search, personal, before, layout);
  }

  /// The same of a page that is laid out in another way.
  public Occasion laidOut(Layout other) {
    return new Occasion(rules, contexts, at, who, search, personal, seen, other);
  }
}
