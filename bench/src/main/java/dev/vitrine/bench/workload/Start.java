package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// How long a new process takes until its first answer, what memory it then holds, and what the
/// shop takes on the disk.
public final class Start implements Workload {
  private static final double BAR = 3;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Starting.class);
    Path shop = bed.shop();
    double[] seconds = new double[plan.rounds()];
    double[] resident = new double[plan.rounds()];
    double[] heap = new double[plan.rounds()];
    double[] cpu = new double[plan.rounds()];
    for (int round = 0; round < plan.rounds(); round++) {
      double[] told = once(bed, plan.queries());
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

  private static double[] once(Bed bed, int queries) {
    long start = System.nanoTime();
    try {
      Process process = process(bed, queries).start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        String[] answered = line(out, "answered").split(" ", -1);
        double seconds = (System.nanoTime() - start) / 1e9;
        String[] memory = line(out, "memory").split(" ", -1);
        if (process.waitFor() != 0 || answered[1].equals("0")) {
          throw new IllegalStateException("the new process failed");
        }
        return new double[] {seconds, Double.parseDouble(memory[1]), Double.parseDouble(memory[2])};
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static ProcessBuilder process(Bed bed, int queries) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-cp",
            System.getProperty("java.class.path"),
            FirstAnswer.class.getName(),
            Integer.toString(bed.products()),
            bed.folder().toString(),
            Integer.toString(queries))
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static String line(BufferedReader out, String word) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(word)) {
        return line;
      }
    }
    throw new IllegalStateException("the new process ended before '" + word + "'");
  }
}
