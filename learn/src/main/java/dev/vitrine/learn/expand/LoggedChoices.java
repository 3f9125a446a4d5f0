package dev.vitrine.learn.expand;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.learn.vector.ChosenPair;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// What shoppers asked and then chose, from the log of a shop: for the words of each search the
/// items that were clicked, put into a cart and bought. Doubtful events are left out.
public final class LoggedChoices {
  private static final double CLICKED = 1;
  private static final double CARTED = 3;
  private static final double BOUGHT = 6;
  private static final int AT_ONCE = 2_000;

  /// Searches of which anything was chosen; of more the latest.
  private static final int MOST = 1_000_000;

  private final String catalogue;

  /// By the id of a search what was chosen of it.
  private final SequencedMap<String, Map<String, Double>> bySearch = new LinkedHashMap<>();

  private final Map<String, Map<String, Double>> byText = new LinkedHashMap<>();

  private LoggedChoices(String catalogue) {
    this.catalogue = catalogue;
  }

  /// What was chosen in a catalogue. The log is read twice: an event can come before the search
  /// that it is of.
  public static ChosenPairs of(EventLog log, String catalogue) {
    var choices = new LoggedChoices(catalogue);
    choices.each(log, choices::chosen);
    choices.each(log, choices::asked);
    return choices::show;
  }

  private void show(Consumer<ChosenPair> shown) {
    byText.forEach((text, items) ->
        items.forEach((item, weight) -> shown.accept(new ChosenPair(text, item, weight))));
  }

  private void each(EventLog log, Consumer<Event> taker) {
    List<Logged> some = log.read(0, AT_ONCE);
    while (!some.isEmpty()) {
      for (Logged logged : some) {
        Event event = logged.taken().event();
        if (logged.taken().teaches() && event.head().catalogue().equals(catalogue)) {
          taker.accept(event);
        }
      }
      some = log.read(some.getLast().place(), AT_ONCE);
    }
  }

  private void chosen(Event event) {
    String search = event.head().query();
    switch (event) {
      case Event.Click click ->
          click.placed().forEach(placed -> note(search, placed.item(), CLICKED));
      case Event.Cart cart -> cart.lines().forEach(line -> note(line, search, CARTED));
      case Event.Order order -> {
        if (order.step() == OrderStep.PURCHASE) {
          order.lines().forEach(line -> note(line, search, BOUGHT));
        }
      }
      case Event.Asked _,
          Event.Impression _,
          Event.View _,
          Event.Watch _,
          Event.Review _,
          Event.Complaint _,
          Event.Goal _,
          Event.Filtered _ -> {}
    }
  }

  private void note(Line line, String fallback, double weight) {
    note(line.query().isEmpty() ? fallback : line.query(), line.item(), weight);
  }

  private void note(String search, String item, double weight) {
    if (!search.isEmpty()) {
      bySearch.computeIfAbsent(search, _ -> new LinkedHashMap<>()).merge(item, weight, Double::sum);
      if (bySearch.size() > MOST) {
        bySearch.pollFirstEntry();
      }
    }
  }

  /// Gives what was chosen of a search to its words; further pages of it are the same search.
  private void asked(Event event) {
    if (event instanceof Event.Asked asked && !asked.text().isBlank()) {
      Map<String, Double> items = bySearch.remove(asked.head().query());
      if (items != null) {
        Map<String, Double> all =
            byText.computeIfAbsent(asked.text().strip(), _ -> new LinkedHashMap<>());
        items.forEach((item, weight) -> all.merge(item, weight, Double::sum));
      }
    }
  }
}
