package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/// Events in the order in which they were acknowledged. Safe for use by many threads.
public interface EventLog extends Closeable {
  /// Writes events and returns when they are durable: all of them, or none and an error. One whose
  /// id is there already is not written again.
  ///
  /// @throws VitrineException OVERLOADED when the disk is full or too many are waiting; BAD_REQUEST
  ///   naming the first event that could not be read back
  Appended append(List<Taken> events);

  /// Events behind a place, in order; none only where there is none. What can no longer be read is
  /// passed over and told in the log of the program.
  ///
  /// @param after the place of the last one seen, 0 for none
  /// @param most how many at most
  List<Logged> read(long after, int most);

  /// The place of the last event, 0 when there is none.
  long end();

  /// The highest place that was ever given, whether its event is still there or was taken out; 0
  /// when there was none.
  long given();

  /// Takes out everything that shoppers did, by the names of clients or users, and writes what is
  /// left anew, so that no byte of it is left behind.
  ///
  /// @return how many events it was
  long erase(List<String> who);

  /// The same for one name.
  default long erase(String who) {
    return erase(List.of(who));
  }

  /// Takes out what was taken in before a time.
  ///
  /// @param time in milliseconds since 1970
  /// @return how many events it was
  long expire(long time);

  /// Which devices belong to which shoppers, as its events say.
  Identities identities();

  @Override
  void close();

  /// What became of some events.
  ///
  /// @param written how many are new
  /// @param repeated how many were there already
  record Appended(int written, int repeated) {}

  /// How a log is begun or opened again: the one thing that another kind of log has to bring
  /// besides itself.
  interface Opener {
    /// Opens the log, or begins it.
    ///
    /// @param folder for what it keeps on this machine
    /// @param follower told of what is appended from then on
    /// @throws VitrineException CORRUPT when what is there is damaged
    EventLog open(Path folder, Follower follower);
  }

  /// Told of events once they are durable, in order, before who sent them is.
  interface Follower {
    void written(List<Logged> events);
  }
}
