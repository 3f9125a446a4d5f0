package dev.vitrine.simulate.world;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Who shops in a world and what for.
///
/// @param visits mean visits of a shopper in a day
/// @param foreign share of shoppers who read another language than English
/// @param misspelt share of queries with a slip of the finger
/// @param switching share of the words of foreign shoppers that are in their own language
/// @param skew how unequal the demand for kinds of goods is: spread of its logarithm
/// @param fame how far a good's own demand decides whether a need is for one like it, as a power
/// @param gaps share of needs for things that may not be sold at all
/// @param loyalty how much of a visit's satisfaction decides on the next, 0 to 1
/// @param worded share of reviews that have words
/// @param page items on a page
/// @param pages most pages that one visit looks at
/// @param onwards after which pages shoppers look at the next one instead of asking in other words
/// @param kinds of items that pages may have
/// @param impressions which cards a storefront tells of as shown
public record DemandConf(
    double visits,
    double foreign,
    double misspelt,
    double switching,
    double skew,
    double fame,
    double gaps,
    double loyalty,
    double worded,
    int page,
    int pages,
    Onwards onwards,
    Set<ItemKind> kinds,
    Impressions impressions) {
  /// Which cards a storefront tells of as shown.
  public enum Impressions {
    /// Those that came into view.
    SEEN,
    /// All of a page, whether or not anybody looked so far down.
    RENDERED
  }

  /// After which pages shoppers look at the next one.
  public enum Onwards {
    /// After those that have all the cards that a page can have.
    FULL,
    /// After those of which half of the cards fit what is needed as well.
    FITTING
  }

  public DemandConf {
    kinds = Set.copyOf(kinds);
  }

  /// Reads the section.
  public static DemandConf of(Conf conf) {
    return new DemandConf(
        conf.decimal("demand.visits", 0.3, 0.001, 50),
        conf.decimal("demand.foreign", 0.12, 0, 1),
        conf.decimal("demand.misspelt", 0.08, 0, 1),
        conf.decimal("demand.switching", 0.5, 0, 1),
        conf.decimal("demand.skew", 2.0, 0, 5),
        conf.decimal("demand.fame", 0.7, 0, 2),
        conf.decimal("demand.gaps", 0.1, 0, 1),
        conf.decimal("demand.loyalty", 0.3, 0, 1),
        conf.decimal("demand.worded", 0.4, 0, 1),
        conf.number("demand.page", 10, 1, 100),
        conf.number("demand.pages", 3, 1, 20),
        onwards(conf.text("demand.onwards", "full")),
        kinds(conf.text("demand.kinds", "product video live")),
        impressions(conf.text("demand.impressions", "seen")));
  }

  private static Onwards onwards(String word) {
    return switch (word) {
      case "full" -> Onwards.FULL;
      case "fitting" -> Onwards.FITTING;
      default ->
          throw VitrineException.badRequest(
              "demand.onwards: expected full or fitting, not " + word);
    };
  }

  private static Impressions impressions(String word) {
    return switch (word) {
      case "seen" -> Impressions.SEEN;
      case "rendered" -> Impressions.RENDERED;
      default ->
          throw VitrineException.badRequest(
              "demand.impressions: expected seen or rendered, not " + word);
    };
  }

  private static Set<ItemKind> kinds(String words) {
    var kinds = EnumSet.noneOf(ItemKind.class);
    for (String word : words.strip().split(" +", -1)) {
      kinds.add(
          Arrays.stream(ItemKind.values())
              .filter(kind -> kind.word().equals(word))
              .findFirst()
              .orElseThrow(() ->
                  VitrineException.badRequest(
                      "demand.kinds: expected product, video and live, not " + word)));
    }
    return kinds;
  }
}
