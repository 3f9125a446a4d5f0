package dev.vitrine.signals.review;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reviews that wait to be written into the book, handed over by the thread that writes the log.
/// Where too many wait they are left to be read from the log.
final class Arrivals {
  private static final int MOST = 20_000;

  /// When something was said is no reason to doubt that it was. Neither is how much comes from a
  /// client: who vouches for many reviews sends many.
  private static final Set<Doubt> NO_MATTER =
      EnumSet.of(Doubt.LATE, Doubt.AHEAD, Doubt.FLOOD, Doubt.ROBOT);

  private final List<Logged> waiting = new ArrayList<>();
  private long last;
  private boolean lost;
  private boolean closed;

  /// Vouched reviews that the book is to have, and how far the log is.
  ///
  /// @param last the place up to which there are no others
  /// @param lost whether more came than could wait, so that the log has to be read
  record Batch(List<Logged> reviews, long last, boolean lost) {
    Batch {
      reviews = List.copyOf(reviews);
    }
  }

  /// The review that an event of the log is, if the book is to have it.
  static Optional<Event.Review> wanted(Logged logged) {
    return logged.taken().event() instanceof Event.Review review
            && review.vouched()
            && NO_MATTER.containsAll(logged.taken().doubts())
        ? Optional.of(review)
        : Optional.empty();
  }

  synchronized void add(List<Logged> events) {
    for (Logged logged : events) {
      if (wanted(logged).isPresent()) {
        waiting.add(logged);
      }
      last = logged.place();
    }
    if (waiting.size() > MOST) {
      waiting.clear();
      lost = true;
    }
    if (!waiting.isEmpty() || lost) {
      notifyAll();
    }
  }

  /// Waits a while until there is a review, or it is closed.
  @SuppressWarnings("WaitNotInLoop") // who waits, waits again
  synchronized void await(long millis) throws InterruptedException {
    if (waiting.isEmpty() && !lost && !closed) {
      wait(millis);
    }
  }

  /// What waits, which waits no longer.
  synchronized Batch poll() {
    var batch = new Batch(waiting, last, lost);
    waiting.clear();
    lost = false;
    return batch;
  }

  /// Lets what a shopper said wait no longer.
  synchronized void forget(List<String> names) {
    waiting.removeIf(logged -> names.stream().anyMatch(logged.taken().event().head().who()::is));
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean closed() {
    return closed;
  }
}
