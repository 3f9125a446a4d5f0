package dev.vitrine.signals.review;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.review.Selection.Shown;
import dev.vitrine.signals.review.Selection.Sort;
import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;
import java.util.Set;

/// The process that the kill test kills: shopper after shopper says something, and each
/// acknowledgement is printed.
final class ReviewKillChild {
  static final int ITEMS = 3;

  private ReviewKillChild() {}

  static String item(int number) {
    return "i" + number % ITEMS;
  }

  /// All reviews of an item.
  static Selection all(String item) {
    return new Selection(item, 0, false, "", Shown.ALL, Sort.LATEST, 0, Integer.MAX_VALUE);
  }

  /// Has shoppers speak until it is killed.
  ///
  /// @param args the folder, and how many spoke before
  public static void main(String[] args) {
    var told = new Told(Path.of(args[0]));
    for (int next = Integer.parseInt(args[1]); ; next++) {
      var who = new Who("", "u" + next, "");
      told.append(told.review(who, item(next), 1 + next % 5, "said", next), Set.of());
      Victim.say("ack " + (next + 1));
    }
  }
}
