package dev.vitrine.testkit.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimTest {
  @TempDir Path folder;

  @Test
  void whatItSaidUntilItWasKilledIsKnown() throws IOException, InterruptedException {
    List<String> said =
        Victim.start(folder, Counting.class, List.of("7")).killedAfter("3", Duration.ZERO);
    assertThat(said).startsWith("0", "1", "2", "3").hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void oneThatEndsByItselfIsAFailure() throws IOException {
    Victim victim = Victim.start(folder, Counting.class, List.of("none"));
    assertThatThrownBy(() -> victim.killedAfter("3", Duration.ZERO))
        .hasMessageContaining("ended by itself with 1")
        .hasMessageContaining("NumberFormatException");
  }

  /// Says some numbers and stays.
  static final class Counting {
    private Counting() {}

    public static void main(String[] arguments) throws InterruptedException {
      int count = Integer.parseInt(arguments[0]);
      for (int i = 0; i < count; i++) {
        Victim.say(Integer.toString(i));
      }
      Thread.currentThread().join();
    }
  }
}
