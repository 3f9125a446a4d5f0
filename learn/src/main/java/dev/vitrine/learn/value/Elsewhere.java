package dev.vitrine.learn.value;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What shoppers put into carts and bought, wherever they found it: in another search, while
/// browsing, or by a recommendation. What is done within a day of a search says that the item would
/// have been right there, too. Who signed in is known by that, everybody else by the client.
final class Elsewhere {
  private static final long WITHIN = Duration.ofDays(1).toMillis();

  private final Map<Long, List<Done>> done = new HashMap<>();

  /// A deed with an item.
  ///
  /// @param search that it came from, 0 for none
  /// @param at when, in milliseconds since 1970
  private record Done(long search, long at, int deed) {}

  /// The number that stands for a shopper, 0 for nobody in particular.
  static long shopper(Who who) {
    return Hash.of(who.user().isEmpty() ? who.client() : who.user());
  }

  void note(Who who, String item, long search, long at, int deed) {
    long user = Hash.of(who.user());
    long client = Hash.of(who.client());
    note(user, item, new Done(search, at, deed));
    if (client != user) {
      note(client, item, new Done(search, at, deed));
    }
  }

  private void note(long shopper, String item, Done one) {
    if (shopper != 0) {
      long key = Hash.of(shopper, Hash.of(item));
      done.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(one);
    }
  }

  /// What a shopper did with an item within a day of a search and not by it.
  ///
  /// @param at when the search was answered
  int of(long shopper, long item, long search, long at) {
    int deeds = 0;
    for (Done one : done.getOrDefault(Hash.of(shopper, item), List.of())) {
      boolean soon = one.at() >= at && one.at() - at <= WITHIN;
      deeds |= soon && one.search() != search ? one.deed() : 0;
    }
    return deeds;
  }
}
