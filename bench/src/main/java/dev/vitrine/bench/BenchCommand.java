package dev.vitrine.bench;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.mix.MixCost;
import dev.vitrine.bench.workload.Bed;
import dev.vitrine.bench.workload.BesideItems;
import dev.vitrine.bench.workload.CascadeCost;
import dev.vitrine.bench.workload.Events;
import dev.vitrine.bench.workload.FirstPage;
import dev.vitrine.bench.workload.Growing;
import dev.vitrine.bench.workload.Guarding;
import dev.vitrine.bench.workload.Indexing;
import dev.vitrine.bench.workload.Lessons;
import dev.vitrine.bench.workload.Lexical;
import dev.vitrine.bench.workload.LivesOnAir;
import dev.vitrine.bench.workload.Load;
import dev.vitrine.bench.workload.Remembering;
import dev.vitrine.bench.workload.Scoring;
import dev.vitrine.bench.workload.ServedSearches;
import dev.vitrine.bench.workload.Siege;
import dev.vitrine.bench.workload.Start;
import dev.vitrine.bench.workload.Suggest;
import dev.vitrine.bench.workload.Throughput;
import dev.vitrine.bench.workload.Understand;
import dev.vitrine.bench.workload.Updates;
import dev.vitrine.bench.workload.Workload;
import dev.vitrine.kernel.error.VitrineException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench`: runs workloads and prints what they measured.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Compares speed and memory with raw Lucene.")
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "100000",
      description = "generated products (default: ${DEFAULT-VALUE})")
  private int products = 100_000;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description =
          "workloads: lexical, throughput, understand, start, indexing, load, updates, suggest, beside,"
              + " events, pages, features, cascade, lives, first-page, scoring, growing, lessons,"
              + " guard, mix, hostile")
  private List<String> only = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "write the figures there too")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where generated shops are kept (default: target/bench)")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "0",
      description = "hostile requests, 0 for as many as the plan says")
  private long requests;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "0",
      description = "new processes that are started, 0 for as many as the plan says")
  private int starts;

  @Override
  public Integer call() {
    List<Workload> all = workloads();
    refuseUnknown(all);
    Path root = Path.of(System.getProperty("vitrine.root", ""));
    var bed = new Bed(products, data.orElse(root.resolve("target").resolve("bench")));
    var figures = new ArrayList<Figure>();
    PrintWriter out = spec.commandLine().getOut();
    out.println(Report.heading(products));
    for (Workload workload : all) {
      if (only.isEmpty() || only.contains(workload.name())) {
        List<Figure> measured = workload.run(bed);
        figures.addAll(measured);
        out.print(Report.table(measured));
        out.flush();
      }
    }
    json.ifPresent(file -> Report.write(file, products, figures));
    return 0;
  }

  private List<Workload> workloads() {
    return List.of(
        new Lexical(),
        new Throughput(),
        new Understand(),
        new Start(starts),
        new Indexing(),
        new Load(),
        new Updates(),
        new Suggest(),
        new BesideItems(),
        new Events(),
        new ServedSearches(),
        new Remembering(),
        new CascadeCost(),
        new LivesOnAir(),
        new FirstPage(),
        new Scoring(),
        new Growing(),
        new Lessons(),
        new Guarding(),
        new MixCost(),
        new Siege(requests));
  }

  private void refuseUnknown(List<Workload> all) {
    List<String> names = all.stream().map(Workload::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw VitrineException.badRequest(
            "no workload '" + name + "'; there are " + String.join(", ", names));
      }
    }
  }
}
