package dev.vitrine.learn.value;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.model.Neighbours;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What cards do to those below them: how many more or less clicks came than a head said that did
/// not learn from these pages, by what stands above. A Poisson regression whose offset is what was
/// said; how far down a card stands, and how far off the head is for all cards alike, have
/// coefficients of their own and are let go.
///
/// @param effects what was found, one for each thing that may stand above
public record Neighbouring(List<Effect> effects) {
  private static final int SAME = 0;
  private static final int SHARE = 1;
  private static final int DEARER = 2;
  private static final List<String> NAMES =
      List.of("same-kind-before", "kind-share", "dearer-before");

  /// How many doublings of price count.
  private static final double DOUBLINGS = 2;

  /// An effect that is smaller than this many standard deviations counts as none.
  private static final double SURE = 2;

  /// Fewer cards tell nothing.
  private static final int FEWEST = 2_000;

  public Neighbouring {
    effects = List.copyOf(effects);
  }

  /// Nothing is known.
  static Neighbouring unknown() {
    return new Neighbouring(List.of());
  }

  /// What a thing that stands above does.
  ///
  /// @param name as it is set in a configuration
  /// @param odds log-odds
  /// @param doubt one standard deviation
  public record Effect(String name, double odds, double doubt) {
    /// It, or nothing where that is not sure.
    double sure() {
      return Math.abs(odds) >= SURE * doubt ? odds : 0;
    }

    private String told() {
      String tail = sure() == 0 ? " (not sure, left out)" : "";
      return String.format(Locale.ROOT, "%s %+.3f ± %.3f%s", name, odds, doubt, tail);
    }
  }

  /// Finds it.
  ///
  /// @param rows what was learnt from and what was not, the cards of a page in their order
  /// @param first the first row that was not, with which a page begins
  /// @param said how probable a click was said to be, by row from there
  static Neighbouring of(TrainingRows rows, int first, double[] said) {
    int kinds = rows.features().indexOf(CardKind.NAME);
    int prices = rows.features().indexOf(Price.NAME);
    if (said.length < FEWEST || kinds < 0 || prices < 0) {
      return unknown();
    }
    var fit = new NeighbourFit(NAMES.size());
    float[] kind = rows.columns()[kinds];
    float[] price = rows.columns()[prices];
    for (int page = 0; page < rows.queries(); page++) {
      Map<ItemKind, Integer> above = new EnumMap<>(ItemKind.class);
      int from = rows.groups()[page];
      for (int row = from; row < rows.groups()[page + 1] && from >= first; row++) {
        double[] known = new double[NAMES.size()];
        ItemKind own = CardKind.of(kind[row]);
        if (row > from) {
          known[SAME] = CardKind.of(kind[row - 1]) == own ? 1 : 0;
          known[SHARE] = above.getOrDefault(own, 0) / (double) (row - from);
          known[DEARER] = dearer(price[row - 1], price[row]);
        }
        above.merge(own, 1, Integer::sum);
        fit.add(row - from, known, said[row - first], rows.labels()[row] > 0);
      }
    }
    return new Neighbouring(effects(fit.fit()));
  }

  private static double dearer(float before, float own) {
    double doublings = (before - own) * (Math.log(10) / Math.log(2));
    return Double.isNaN(doublings) ? 0 : Math.clamp(doublings, -DOUBLINGS, DOUBLINGS);
  }

  private static List<Effect> effects(Optional<NeighbourFit.Found> found) {
    var effects = new ArrayList<Effect>();
    found.ifPresent(f -> {
      for (int i = 0; i < NAMES.size(); i++) {
        effects.add(new Effect(NAMES.get(i), f.odds()[i], f.doubts()[i]));
      }
    });
    return effects;
  }

  /// What is sure of it.
  Neighbours sure() {
    return effects.isEmpty()
        ? Neighbours.NONE
        : new Neighbours(
            effects.get(SAME).sure(), effects.get(SHARE).sure(), effects.get(DEARER).sure());
  }

  /// A line for a person; empty where nothing is known.
  String told() {
    return effects.isEmpty()
        ? ""
        : effects.stream().map(Effect::told).collect(Collectors.joining(", ", "above     ", ""));
  }
}
