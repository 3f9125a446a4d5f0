package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.shop.Settings;
import java.util.List;
import java.util.function.Function;

/// The page before a change of the settings and the one after it, alike in everything else.
record Alike(Answer before, Answer after) {
  private static final int TRIES = 3;

  /// Makes both. The one before is made a second time behind them; where it is another one by then,
  /// what goes on in the shop came in between, and both are made anew, three times at most.
  ///
  /// @param pages makes one for each of some settings
  static Alike of(Function<List<Settings>, List<Answer>> pages, Settings before, Settings after) {
    List<Answer> made = pages.apply(List.of(before, after, before));
    for (int tries = 1; tries < TRIES && moved(made); tries++) {
      made = pages.apply(List.of(before, after, before));
    }
    return new Alike(made.getFirst(), made.get(1));
  }

  private static boolean moved(List<Answer> made) {
    return Difference.of(made.getFirst(), made.getLast()).places() > 0;
  }
}
