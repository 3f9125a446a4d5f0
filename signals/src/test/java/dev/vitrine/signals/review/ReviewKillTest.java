package dev.vitrine.signals.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process in which shoppers say something at random moments, again and again over the same
/// book. Whatever the log acknowledged is in the book once, and its totals are those of its
/// reviews. Fifty times with `-Dvitrine.full=true`.
class ReviewKillTest {
  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsInTheBookOnce() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 50 : 5;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    int said = 0;
    for (int kill = 0; kill < kills; kill++) {
      Duration after = Duration.ofMillis(random.nextInt(300));
      List<String> lines =
          Victim.start(folder, ReviewKillChild.class, List.of(folder.toString(), "" + said))
              .killedAfter("ack", after);
      for (String line : lines) {
        assertThat(line).matches("ack [0-9]+");
        said = Math.max(said, Integer.parseInt(line.substring("ack ".length())));
      }
      said = kept(said, "kill " + kill + ", -Dvitrine.seed=" + seed);
    }
    assertThat(said).as("reviews that were acknowledged over all kills").isGreaterThan(kills);
  }

  /// How many reviews the book has, all that were acknowledged among them.
  private int kept(int acknowledged, String what) {
    try (var told = new Told(folder)) {
      told.settle();
      long found = 0;
      long counted = 0;
      for (int item = 0; item < ReviewKillChild.ITEMS; item++) {
        String name = ReviewKillChild.item(item);
        Selection all = ReviewKillChild.all(name);
        found += told.book.select("products", all).found();
        Totals totals = told.totals(name);
        counted += totals.count();
        long sum =
            told.book.select("products", all).reviews().stream()
                .flatMapToLong(review -> LongStream.of(review.stars()))
                .sum();
        assertThat(totals.sum()).as(what).isEqualTo(sum);
      }
      assertThat(found).as(what).isEqualTo(counted).isGreaterThanOrEqualTo(acknowledged);
      return (int) found;
    }
  }
}
