package dev.vitrine.search.recall;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// The small catalogue in which shoppers have done one thing and another, and what recalls that
/// learn from it bring.
final class Busy {
  static final Quota ENOUGH = new Quota(20, Duration.ofSeconds(10));

  private Busy() {}

  /// Kettles and teapots are looked at together, headphones and phones too; shoes are trending.
  static Doings doings(SmallShop shop) {
    var doings = new Doings(shop);
    for (int i = 0; i < 3; i++) {
      doings.by("k" + i).asks("kettle").clicks(1, "kettle-steel").clicks(1, "kettle-red");
      doings.clicks(1, "pot-tea").clicks(1, "kettle-glass").buys(i % 2, "kettle-red");
      doings
          .by("h" + i)
          .asks("headphones")
          .clicks(1, "hp-xm4")
          .clicks(1, "hp-kids")
          .clicks(1, "hp-xm3");
      doings.clicks(1, "phone").carts(1, "hp-case");
    }
    doings.after(240);
    for (int i = 0; i < 4; i++) {
      doings.by("s" + i).clicks(1, "shoe-run").clicks(1, "tee-red");
    }
    return doings.by("anna").clicks(1, "kettle-steel").clicks(1, "hp-xm4");
  }

  /// The same for Anna, who has looked at a kettle and headphones.
  static View view(SmallShop shop) {
    return doings(shop).view();
  }

  static Ask asked(Ask ask) {
    return ask.by(new Who("anna", "", "visit of anna"));
  }

  static Recalled recalled(Recall recall, Ask ask, View view) {
    Understood understood = TestCascade.understood(asked(ask), view);
    return recall.recall(understood, view, 100, System.nanoTime() + Long.MAX_VALUE / 2);
  }

  /// What a recall brings, best first.
  static List<String> ids(Recall recall, Ask ask, View view) {
    Recalled recalled = recalled(recall, ask, view);
    return IntStream.range(0, recalled.rows().size())
        .mapToObj(row -> view.items().id(recalled.rows().slot(row)))
        .toList();
  }
}
