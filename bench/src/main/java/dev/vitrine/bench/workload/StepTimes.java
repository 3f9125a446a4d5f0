package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Latencies;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.answer.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each step of many searches took by the clock, and how many candidates came out of it, by
/// the traces of the answers. All steps of understanding are one. For one thread.
final class StepTimes {
  private static final String UNDERSTAND = "understand";
  private static final String SKIPPED = "skipped";
  private static final String REST = "around the steps";

  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Latencies rest = new Latencies();

  private static final class Step {
    private final Latencies took = new Latencies();
    private final List<Integer> out = new ArrayList<>();
    private int skipped;
  }

  /// Notes the steps of an answer.
  ///
  /// @param nanos what the whole answer took
  void add(Trace trace, long nanos) {
    long understanding = 0;
    long told = 0;
    for (Trace.Line line : trace.lines()) {
      told += line.nanos();
      if (line.stage().equals(UNDERSTAND)) {
        understanding += line.nanos();
      } else {
        Step step = steps.computeIfAbsent(name(line), _ -> new Step());
        step.took.add(line.nanos());
        step.out.add(line.out());
        step.skipped += line.note().startsWith(SKIPPED) ? 1 : 0;
      }
    }
    steps.computeIfAbsent(UNDERSTAND, _ -> new Step()).took.add(understanding);
    rest.add(nanos - told);
  }

  private static String name(Trace.Line line) {
    return line.stage() + " " + line.step();
  }

  /// Refuses traces in which a step is not what it should be.
  ///
  /// @param needed names of steps with their stages, each of which has to bring something
  /// @throws IllegalStateException naming the step that is missing, brought nothing or was skipped
  ///   more often than not
  void need(List<String> needed) {
    for (String name : needed) {
      Step step = steps.get(name);
      if (step == null) {
        throw new IllegalStateException("no '" + name + "' in the traces, but " + steps.keySet());
      }
      if (2 * step.skipped > step.out.size()) {
        throw new IllegalStateException("'" + name + "' was skipped " + step.skipped + " times");
      }
      if (step.out.stream().allMatch(out -> out == 0)) {
        throw new IllegalStateException("'" + name + "' brought nothing");
      }
    }
  }

  /// A line for each step, and one for what is left.
  List<Figure> figures(String workload) {
    var figures = new ArrayList<Figure>();
    steps.forEach((name, step) -> {
      figures.add(Figure.plain(workload, name + ", by the clock", spread(step.took), "ms"));
      if (!step.out.isEmpty()) {
        double[] out = step.out.stream().mapToDouble(Integer::doubleValue).toArray();
        figures.add(Figure.plain(workload, name + ", candidates", Spread.of(out), ""));
      }
      if (step.skipped > 0) {
        double share = 100.0 * step.skipped / step.out.size();
        figures.add(Figure.plain(workload, name + ", skipped", Spread.one(share), "%"));
      }
    });
    figures.add(Figure.plain(workload, REST + ", by the clock", spread(rest), "ms"));
    return figures;
  }

  private static Spread spread(Latencies took) {
    return new Spread(took.at(0.1), took.at(0.5), took.at(0.9));
  }
}
