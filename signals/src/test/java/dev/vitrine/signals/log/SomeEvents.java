package dev.vitrine.signals.log;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Events for tests.
public final class SomeEvents {
  private SomeEvents() {}

  /// A view of an item whose id is that of the event.
  public static Event view(String id, String client, String user) {
    var head = new Head(id, 1_000, "products", new Who(client, user, ""), "", "");
    return new Event.View(head, List.of(id));
  }

  /// Views taken in at a time, numbered from one number to before another.
  public static List<Taken> taken(int from, int to, long at) {
    return IntStream.range(from, to)
        .mapToObj(i -> new Taken(view("e" + i, "c" + i % 3, ""), at, Set.of()))
        .toList();
  }

  /// Views of one writer, numbered from one number to before another: `2-17`.
  static List<Taken> of(int writer, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> new Taken(view(writer + "-" + i, "c" + writer, ""), i, Set.of()))
        .toList();
  }
}
