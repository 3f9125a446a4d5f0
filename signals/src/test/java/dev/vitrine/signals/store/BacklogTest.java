package dev.vitrine.signals.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.Taken;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BacklogTest {
  private static final long FOR_EVER = 600_000;

  @Test
  void whoHandsOverWaitsUntilFewAreLeft() throws Exception {
    var backlog = new Backlog(100);
    backlog.add(events(1, 5));
    backlog.add(events(6, 5));
    Thread eased = eased(backlog, 5);
    waits(eased);

    assertThat(backlog.next(0)).isPresent();

    eased.join();
    assertThat(backlog.waiting()).isEqualTo(5);
  }

  @Test
  void nobodyWaitsLongerThanAllowed() throws Exception {
    var backlog = new Backlog(100);
    backlog.add(events(1, 10));

    backlog.ease(5, 1);

    assertThat(backlog.waiting()).isEqualTo(10);
  }

  @Test
  void nobodyWaitsForWhatIsLeftToTheLog() throws Exception {
    var backlog = new Backlog(8);
    backlog.add(events(1, 8));
    backlog.add(events(9, 8));

    eased(backlog, 5).join();
    assertThat(backlog.overruns()).isOne();
  }

  @Test
  void nobodyWaitsForOneThatIsClosed() throws Exception {
    var backlog = new Backlog(100);
    backlog.add(events(1, 10));
    Thread eased = eased(backlog, 5);
    waits(eased);

    backlog.close();

    eased.join();
    assertThat(backlog.waiting()).isEqualTo(10);
  }

  private static Thread eased(Backlog backlog, int few) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            backlog.ease(few, FOR_EVER);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void waits(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(thread.isAlive()).isTrue();
      Thread.onSpinWait();
    }
  }

  private static List<Logged> events(long first, int many) {
    return LongStream.range(first, first + many).mapToObj(BacklogTest::logged).toList();
  }

  private static Logged logged(long place) {
    var head = new Head("e" + place, place, "shop", new Who("c", "", ""), "", "test");
    var event = new Event.Click(head, List.of(Placed.at("p", 1)));
    return new Logged(place, new Taken(event, place, Set.of()));
  }
}
