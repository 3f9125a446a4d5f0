package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.page.Judge;
import dev.vitrine.signals.page.Shown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Why events may not be what they say, apart from their times.
///
/// @param shelf tells what catalogues have and ask for it
/// @param armfuls tells more pieces than anybody buys
/// @param floods tells who sends too much
/// @param robots tells who is no person
/// @param shown tells what pages had on them
record Suspicions(Shelf shelf, Armfuls armfuls, Floods floods, Robots robots, Shown shown)
    implements Judge {
  static Suspicions of(Shelf shelf, Floods floods) {
    return new Suspicions(shelf, new Armfuls(shelf::pieces), floods, new Robots(), new Shown());
  }

  /// Others that have seen nothing yet, for what happened elsewhere and long ago.
  Suspicions anew() {
    return new Suspicions(shelf, Armfuls.LONG_AGO, floods.anew(), new Robots(), new Shown());
  }

  @Override
  public void served(Event.Asked page) {
    shown.served(page);
  }

  @Override
  public Set<Doubt> doubts(Event.Asked page) {
    var doubts = EnumSet.noneOf(Doubt.class);
    note(doubts, Doubt.ROBOT, robots.suspects(page, page.head().at()));
    return doubts;
  }

  /// Why an event may not be what it says.
  ///
  /// @param time by which the events of a client are counted, in milliseconds
  /// @param vouched whether the shop itself tells it
  Set<Doubt> of(Event event, long time, boolean vouched) {
    var doubts = EnumSet.noneOf(Doubt.class);
    note(doubts, Doubt.UNKNOWN_ITEM, unknown(event));
    note(doubts, Doubt.IMPOSSIBLE_POSITION, impossible(event) || shown.beyond(event));
    // Both count what they are asked.
    note(doubts, Doubt.FLOOD, floods.suspects(event, time));
    note(doubts, Doubt.FLOOD, shown.again(event));
    long at = event.head().at();
    note(doubts, Doubt.ROBOT, robots.suspects(event, at == 0 ? time : at));
    note(doubts, Doubt.NOT_SHOWN, shown.contradicts(event));
    note(doubts, Doubt.IMPOSSIBLE_PRICE, !vouched && new Bargains(shelf).impossible(event));
    note(doubts, Doubt.IMPOSSIBLE_QUANTITY, !vouched && armfuls.impossible(event));
    return doubts;
  }

  static void note(Set<Doubt> doubts, Doubt doubt, boolean there) {
    if (there) {
      doubts.add(doubt);
    }
  }

  private boolean unknown(Event event) {
    String catalogue = event.head().catalogue();
    return event.items().stream().anyMatch(item -> !shelf.has(catalogue, item));
  }

  private static boolean impossible(Event event) {
    List<Placed> placed =
        switch (event) {
          case Event.Asked asked -> asked.placed();
          case Event.Impression shown -> shown.placed();
          case Event.Click click -> click.placed();
          default -> List.of();
        };
    return placed.stream().anyMatch(each -> each.position() > Query.DEPTH_LIMIT);
  }
}
