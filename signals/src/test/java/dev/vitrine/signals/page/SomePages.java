package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import java.util.List;
import java.util.Optional;

/// Made-up pages.
public final class SomePages {
  private SomePages() {}

  /// A page of two items and a candidate that was not shown.
  public static ServedPage page(String search, String client, String user, long at) {
    var head = new Head("asked:" + search + ":0", at, "products", who(client, user), search, "");
    var shown = List.of(Placed.at("lamp", 1), Placed.at("söfa", 2));
    var asked = new Event.Asked(head, "läm \uD83D\uDCA1 words of " + user, 17, shown);
    return new ServedPage(asked, Optional.of(looked()));
  }

  private static Who who(String client, String user) {
    return new Who(client, user, "visit");
  }

  private static LookedAt looked() {
    return new LookedAt(
        "de",
        42,
        List.of("first stage=linear-1", "vectors=v"),
        List.of("keywords", "vectors"),
        List.of("text", "all-words"),
        0.25,
        List.of(
            new ServedRow("lamp", 1, 3, 2.5f, 3f, Float.NaN, new float[] {0.5f, 1}),
            new ServedRow("söfa", 2, 1, 2f, 2f, Float.NaN, new float[] {0.25f, Float.NaN}),
            new ServedRow("chair", 0, 2, 0, 1f, Float.NaN, new float[] {0, 0})));
  }
}
