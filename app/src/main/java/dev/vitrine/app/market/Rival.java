package dev.vitrine.app.market;

import dev.vitrine.app.shop.Appraisal;
import dev.vitrine.kernel.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A ranker that makes pages of its own for what is asked in a shop, none of which is shown.
///
/// @param name as in reports
/// @param meaning what it orders by
/// @param making how it makes pages
public record Rival(String name, String meaning, Making making) {
  /// Asks what was asked.
  static final UnaryOperator<Query> AS_ASKED = query -> query;

  /// Lays items out as they were found.
  static final UnaryOperator<List<String>> AS_FOUND = items -> items;

  /// How pages are made.
  public sealed interface Making permits Searched, Valued {}

  /// By the cascade of the shop with some numbers changed.
  ///
  /// @param learnt whether what was learnt ranks
  /// @param asking what is asked instead
  /// @param laying how the items of the answer are laid out
  /// @param settings numbers of the configuration that are others, by key
  public record Searched(
      boolean learnt,
      UnaryOperator<Query> asking,
      UnaryOperator<List<String>> laying,
      Map<String, String> settings)
      implements Making {
    public Searched {
      settings = Map.copyOf(settings);
    }

    /// Whether all that is other are numbers, so that a shop can show such pages.
    boolean numbersAlone() {
      return asking.equals(AS_ASKED) && laying.equals(AS_FOUND);
    }

    /// The same with more settings.
    Searched with(Map<String, String> more) {
      Map<String, String> all = new HashMap<>(settings);
      all.putAll(more);
      return new Searched(learnt, asking, laying, all);
    }
  }

  /// All that is found, in the order of a number that can be had of each item.
  ///
  /// @param of highest first
  public record Valued(Value of) implements Making {}

  /// A number of an item that was found.
  @FunctionalInterface
  public interface Value {
    /// The number.
    ///
    /// @param search tells the page from others
    /// @param card what the shop's model says of the item
    double of(String search, String item, Appraisal.Card card);
  }
}
