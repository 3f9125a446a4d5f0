package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder `simulations` of a data folder: a folder for each run of the simulated market, by its
/// number. Several programs may use it at the same time.
public final class RunShelf {
  private final Path folder;
  private final InstantSource clock;

  /// @param data the data folder of a shop
  public RunShelf(Path data, InstantSource clock) {
    this.folder = data.resolve("simulations");
    this.clock = clock;
  }

  /// The runs, the latest first; one whose program is gone before it ended is told as broken off.
  public List<Run> list() {
    return numbers().reversed().stream().flatMap(number -> find(number).stream()).toList();
  }

  /// A run, if there is one of that number.
  public Optional<Run> find(long number) {
    RunFolder of = of(number);
    return of.read().map(run -> seen(of, run));
  }

  private Run seen(RunFolder of, Run run) {
    if (run.state() != State.RUNNING) {
      return run;
    }
    if (RunLock.held(of.lock())) {
      return of.further(run);
    }
    // It may have ended between the two looks.
    return of.read()
        .filter(again -> again.state() != State.RUNNING)
        .orElseGet(() -> of.further(run).ended(State.BROKEN_OFF, "", of.lastSeen(run.began())));
  }

  /// A new run, under way from now on.
  public Run add(Asked asked, String by) {
    try {
      Files.createDirectories(folder);
      List<Long> all = numbers();
      for (long number = all.isEmpty() ? 1 : all.getLast() + 1; ; number++) {
        if (made(number)) {
          var run =
              new Run(
                  number,
                  by,
                  asked,
                  clock.millis(),
                  0,
                  State.RUNNING,
                  "",
                  "beginning",
                  0,
                  asked.steps());
          of(number).write(run);
          return run;
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, folder + ": cannot be written: " + e, e);
    }
  }

  private boolean made(long number) throws IOException {
    try {
      Files.createDirectory(of(number).path());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /// Removes the oldest runs that have ended until so many are left.
  public void tidy(int keep) {
    List<Run> all = list();
    all.stream()
        .skip(keep)
        .filter(run -> run.state() != State.RUNNING)
        .forEach(run -> of(run.number()).erase());
  }

  /// Where a run is kept.
  public RunFolder of(long number) {
    return new RunFolder(folder.resolve(Long.toString(number)));
  }

  /// The numbers of all folders, in order.
  private List<Long> numbers() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.matches("[1-9][0-9]{0,8}"))
          .map(Long::valueOf)
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be read: " + e, e);
    }
  }
}
