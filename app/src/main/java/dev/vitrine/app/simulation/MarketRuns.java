package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.SimulationConf;
import dev.vitrine.serve.simulations.Simulations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The runs of the simulated market that are kept in the data folder of a shop that serves, and the
/// one that its server has under way.
public final class MarketRuns implements Simulations, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(MarketRuns.class.getName());

  /// A run takes minutes.
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final Path data;
  private final SimulationConf conf;
  private final InstantSource clock;
  private final RunShelf shelf;
  private Optional<RunProcess> process = Optional.empty();

  /// Done once how the last process ended is noted, which happens in one place.
  private CompletableFuture<Void> noted = CompletableFuture.completedFuture(null);

  private Optional<String> stopped = Optional.empty();
  private boolean closed;

  /// @param data the data folder of the shop
  public MarketRuns(Path data, SimulationConf conf, InstantSource clock) {
    this.data = data;
    this.conf = conf;
    this.clock = clock;
    this.shelf = new RunShelf(data, clock);
    shelf.list().stream()
        .filter(run -> run.state() == State.BROKEN_OFF)
        .forEach(run -> settle(run, State.BROKEN_OFF, "", run.ended()));
  }

  private Run settle(Run run, State how, String why, long at) {
    RunFolder folder = shelf.of(run.number());
    Run ended = folder.end(run, how, why, at);
    folder.clear();
    return ended;
  }

  @Override
  public Choices choices() {
    return Offered.CHOICES;
  }

  @Override
  public synchronized List<Run> list() {
    return shelf.list().stream().map(this::own).toList();
  }

  @Override
  public synchronized Run run(long number) {
    return shelf
        .find(number)
        .map(this::own)
        .orElseThrow(() -> VitrineException.notFound("there is no run " + number));
  }

  /// A run whose process has yet to say that it is at it.
  private Run own(Run run) {
    boolean coming = run.state() == State.BROKEN_OFF && alive(run.number());
    return coming
        ? new Run(
            run.number(),
            run.by(),
            run.asked(),
            run.began(),
            0,
            State.RUNNING,
            "",
            run.doing(),
            run.done(),
            run.all())
        : run;
  }

  private boolean alive(long number) {
    return process.filter(one -> one.number() == number && one.alive()).isPresent();
  }

  @Override
  public String outcomes(long number) {
    return run(number).state() == State.DONE ? shelf.of(number).outcomes().orElse("[]") : "[]";
  }

  @Override
  public Path drawing(long number) {
    Path file = shelf.of(number).drawing();
    if (run(number).state() != State.DONE || !Files.isRegularFile(file)) {
      throw VitrineException.notFound("run " + number + " has no drawing");
    }
    return file;
  }

  @Override
  public synchronized Run begin(Asked asked, String by) {
    if (closed || list().stream().anyMatch(run -> run.state() == State.RUNNING)) {
      throw VitrineException.busy(
          closed ? "the shop is being closed" : "a market is being simulated already", A_WHILE);
    }
    Run run = shelf.add(asked, by);
    RunFolder folder = shelf.of(run.number());
    try {
      RunProcess started = RunProcess.start(data, folder, run, conf.memory());
      process = Optional.of(started);
      stopped = Optional.empty();
      noted =
          CompletableFuture.runAsync(
              () -> ended(run, started.waited()), Thread.ofVirtual().name("simulation")::start);
    } catch (VitrineException e) {
      settle(run, State.FAILED, String.valueOf(e.getMessage()), clock.millis());
      throw e;
    }
    shelf.tidy(conf.keep());
    return run;
  }

  private synchronized void ended(Run run, int status) {
    try {
      String why = stopped.orElseGet(() -> why(run.number(), status));
      State how = stopped.isPresent() ? State.STOPPED : State.FAILED;
      Run ended = settle(run, how, why, clock.millis());
      if (ended.state() == State.FAILED) {
        LOG.log(Level.WARNING, "run " + run.number() + " of the simulated market failed: " + why);
      }
    } catch (VitrineException e) {
      LOG.log(Level.WARNING, "how a simulated market ended was not noted", e);
    }
  }

  private String why(long number, int status) {
    if (status == RunProcess.OUT_OF_MEMORY) {
      return "it needs more memory than simulations.memory allows";
    }
    return "its process ended with status " + status + complaint(number);
  }

  /// What its process complained of, if it did.
  private String complaint(long number) {
    try (Stream<String> said = Files.lines(shelf.of(number).said())) {
      return said.filter(line -> line.startsWith("vitrine: ") || line.startsWith("Error"))
          .findFirst()
          .map(line -> ": " + line)
          .orElse("");
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  @Override
  public Run stop(long number) {
    if (run(number).state() == State.RUNNING && !stopped(number, "")) {
      throw VitrineException.badRequest(
          "run " + number + " was begun on the command line, and is stopped there");
    }
    return run(number);
  }

  /// Stops the run of a number and waits until that is noted; false when its process is none of
  /// this server's.
  private boolean stopped(long number, String why) {
    Optional<RunProcess> own = told(number, why);
    own.ifPresent(RunProcess::stop);
    own.ifPresent(_ -> noted().join());
    return own.isPresent();
  }

  private synchronized Optional<RunProcess> told(long number, String why) {
    Optional<RunProcess> own = process.filter(one -> one.number() == number);
    own.ifPresent(_ -> stopped = Optional.of(why));
    return own;
  }

  private synchronized CompletableFuture<Void> noted() {
    return noted;
  }

  @Override
  public synchronized void remove(long number) {
    if (run(number).state() == State.RUNNING) {
      throw VitrineException.badRequest("run " + number + " is under way; stop it first");
    }
    shelf.of(number).erase();
  }

  /// Ends the one that is under way. Nothing is written of it afterwards.
  @Override
  public void close() {
    Optional<RunProcess> last = last();
    last.filter(RunProcess::alive)
        .ifPresent(one -> stopped(one.number(), "the server was stopped"));
    noted().join();
  }

  private synchronized Optional<RunProcess> last() {
    closed = true;
    return process;
  }
}
