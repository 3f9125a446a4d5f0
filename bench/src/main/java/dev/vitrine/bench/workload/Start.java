package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How long a new process takes until its first answer, what memory it then holds, and what the
/// shop takes on the disk.
public final class Start implements Workload {
  private static final double BAR = 3;
  private static final int SMALL = 300;

  private final int starts;

  /// @param starts how many processes, 0 for as many as the plan says
  public Start(int starts) {
    this.starts = starts;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Starting.class);
    Path shop = bed.shop();
    List<String> flags = flags(bed.folder());
    int rounds = starts > 0 ? starts : plan.rounds();
    double[] seconds = new double[rounds];
    double[] resident = new double[rounds];
    double[] heap = new double[rounds];
    double[] cpu = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double[] told = once(bed, plan.queries(), flags);
      seconds[round] = told[0];
      resident[round] = told[1];
      heap[round] = told[2];
      cpu[round] = told[3];
    }
    double index = Machine.size(bed.index());
    double postings = Machine.size(bed.postings());
    return List.of(
        Figure.most(name(), "new process to first answer", Spread.of(seconds), "s", BAR),
        Figure.plain(name(), "CPU of it until then", Spread.of(cpu), "s"),
        Figure.plain(name(), "resident after the queries", Spread.of(resident), "MB"),
        Figure.plain(name(), "heap after a collection", Spread.of(heap), "MB"),
        Figure.plain(name(), "postings on disk", Spread.one(postings), "MB"),
        Figure.plain(name(), "columns on disk", Spread.one(index - postings), "MB"),
        Figure.plain(
            name(), "record on disk", Spread.one(Machine.size(shop.resolve("record.db"))), "MB"));
  }

  /// The cache of loaded classes that `./vitrine` makes after a build, made in the same way: by one
  /// answer of a small shop. None where the class path is of folders.
  private static List<String> flags(Path folder) {
    Path cache = folder.resolve("start.aot");
    var small = new Bed(SMALL, folder);
    small.shop();
    try {
      Files.deleteIfExists(cache);
      try (Child child = child(small, 0, List.of("-XX:AOTCacheOutput=" + cache))) {
        child.ended();
      }
      return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] once(Bed bed, int queries, List<String> flags) {
    long start = System.nanoTime();
    try (Child child = child(bed, queries, flags)) {
      double[] answered = child.told("answered");
      double seconds = (System.nanoTime() - start) / 1e9;
      double[] memory = child.told("memory");
      if (!child.ended() || answered[0] == 0) {
        throw new IllegalStateException("the new process failed");
      }
      return new double[] {seconds, memory[0], memory[1], answered[1]};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Child child(Bed bed, int queries, List<String> flags) throws IOException {
    return Child.start(
        FirstAnswer.class,
        flags,
        Integer.toString(bed.products()),
        bed.folder().toString(),
        Integer.toString(queries));
  }
}
