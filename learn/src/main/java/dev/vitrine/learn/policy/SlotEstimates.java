package dev.vitrine.learn.policy;

import dev.vitrine.kernel.item.ItemKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What other cards in drawn slots would have brought, by estimate; or why that cannot be told.
public sealed interface SlotEstimates {
  /// It cannot be told.
  ///
  /// @param why a sentence for a person
  record Refused(String why) implements SlotEstimates {
    @Override
    public List<String> lines() {
      return List.of("no estimate of slots: " + why);
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("slots", why);
    }
  }

  /// It can.
  ///
  /// @param pages with a drawn slot that were looked at
  /// @param shoppers whose they were
  /// @param gains what a page brings, by kind of gain
  /// @param kinds what cards of a kind bring in slots where another card was worth more
  /// @param factors by what kinds would have had to be multiplied to bring the most
  /// @param more what pages chosen by such factors bring more, told by shoppers by whom the factors
  ///   were not found
  record Told(
      int pages,
      int shoppers,
      List<OfGain> gains,
      List<OfKind> kinds,
      Map<ItemKind, Double> factors,
      Figure more)
      implements SlotEstimates {
    public Told {
      gains = List.copyOf(gains);
      kinds = List.copyOf(kinds);
      factors = Map.copyOf(factors);
    }

    /// Whether pages are surely worth more by the factors.
    public boolean better() {
      return more.low() > 0;
    }

    @Override
    public List<String> lines() {
      return new SlotText(this).lines();
    }

    @Override
    public Map<String, String> facts() {
      return Map.of(
          "slots.pages",
          Integer.toString(pages),
          "slots.factors",
          new SlotText(this).factors(),
          "slots.more",
          more.told());
    }
  }

  /// What a page brings, one way and the other.
  ///
  /// @param mixed when the page that is worth most is shown
  /// @param drawn as it was drawn
  record OfGain(Gain gain, Figure mixed, Figure drawn) {}

  /// What a card of a kind in the slot makes of a page, less the page that is worth most.
  ///
  /// @param pages that could have been so
  /// @param said by what the model says of cards, in money
  /// @param clicks more or less
  /// @param value more or less, in money
  record OfKind(ItemKind kind, int pages, double said, Figure clicks, Figure value) {
    String told() {
      return String.format(
          Locale.ROOT,
          "  a %s where another card is worth more (%,d pages): clicks %s, net value %s, said %.4g",
          kind.word(),
          pages,
          clicks.told(),
          value.told(),
          said);
    }
  }

  /// Lines for a person.
  List<String> lines();

  /// The same as facts of a version.
  Map<String, String> facts();
}
