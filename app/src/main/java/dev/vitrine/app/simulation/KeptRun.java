package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.time.InstantSource;

/// A run of the simulated market as the program sees it that runs it: told how far it is and what
/// came out. Closed before either was said, it counts as broken off. For one thread.
public final class KeptRun implements AutoCloseable {
  private final RunFolder folder;
  private final Run run;
  private final RunLock lock;
  private final InstantSource clock;
  private long done;

  private KeptRun(RunFolder folder, Run run, InstantSource clock) {
    this.folder = folder;
    this.run = run;
    this.lock = RunLock.take(folder.lock());
    this.clock = clock;
  }

  /// Begins a new one.
  public static KeptRun begin(RunShelf shelf, Asked asked, InstantSource clock) {
    Run run = shelf.add(asked, "");
    return new KeptRun(shelf.of(run.number()), run, clock);
  }

  /// Begins one that is there already.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that number
  public static KeptRun of(RunShelf shelf, long number, InstantSource clock) {
    RunFolder folder = shelf.of(number);
    Run run =
        folder.read().orElseThrow(() -> VitrineException.notFound("there is no run " + number));
    return new KeptRun(folder, run, clock);
  }

  /// Its number.
  public long number() {
    return run.number();
  }

  /// A day more is over.
  public void day(String doing) {
    done++;
    folder.at(doing, done);
  }

  /// It is done.
  ///
  /// @param json what its policies came to
  /// @param svg the same, drawn
  public void done(String json, String svg) {
    folder.outcomes(json, svg);
    folder.end(run, State.DONE, "", clock.millis());
  }

  /// It failed.
  public void failed(Throwable why) {
    boolean known = why instanceof VitrineException e && e.kind() != Kind.BUG;
    String note = known ? String.valueOf(why.getMessage()) : "this is our fault: " + why;
    folder.end(run, State.FAILED, note, clock.millis());
  }

  @Override
  public void close() {
    lock.close();
  }
}
