package dev.vitrine.learn.watch;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.watch.WatchReport.Without;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The evaluation of what can be learnt from a log of impressions: trees learn from all days but
/// the last, of which they tell who clicks and who watches for long. They are compared with the
/// smoothed rates of items, of users and of places, and with the best that a logistic regression
/// makes of these three.
public final class WatchEvaluation {
  private static final int FORESTS = 3;
  private static final int LEAST_DAYS = 3;

  private final Impressions all;
  private final String day;
  private final Head.Days days;
  private final Columns columns;
  private final Columns morning;
  private final Options options;
  private final Slices slices;
  private final Consumer<String> said;

  /// What is wanted.
  ///
  /// @param cold users with fewer earlier impressions are reported apart
  /// @param parts whether it is told what each part of the features brings
  /// @param seed of all sampling
  public record Options(int cold, boolean parts, long seed) {}

  private WatchEvaluation(WatchLog log, Options options, Consumer<String> said) {
    this.all = log.impressions();
    this.options = options;
    this.said = said;
    int size = all.size();
    int test = size == 0 ? 0 : all.dayOf(size - 1, log.zone());
    int apart = test == 0 ? 0 : all.dayOf(test - 1, log.zone());
    if (apart == 0) {
      throw VitrineException.badRequest(
          "a log of at least "
              + LEAST_DAYS
              + " days is needed: one to learn from, one to tell when"
              + " to end, one for the test");
    }
    this.day = all.day(test, log.zone()).toString();
    this.days = new Head.Days(apart, test, size);
    this.columns = log.columns(test, Long.MAX_VALUE);
    this.morning = log.columns(test, all.at()[test]);
    this.slices = new Slices(all, days, options);
    said.accept(
        String.format(
            Locale.ROOT,
            "%,d impressions, %,d of them on the last day; %d features",
            all.size(),
            days.size() - days.test(),
            columns.size()));
  }

  /// Whether a folder has a log of impressions.
  public static boolean isLog(Path folder) {
    return WatchLog.isIn(folder);
  }

  /// Evaluates.
  ///
  /// @param said told of progress
  public static WatchReport of(Path folder, Options options, Consumer<String> said) {
    long start = System.nanoTime();
    return of(WatchLog.read(folder), folder.toString(), options, said, start);
  }

  static WatchReport of(WatchLog log, String name, Options options, Consumer<String> said) {
    return of(log, name, options, said, System.nanoTime());
  }

  private static WatchReport of(
      WatchLog log, String name, Options options, Consumer<String> said, long start) {
    return new WatchEvaluation(log, options, said).report(name, start);
  }

  private WatchReport report(String folder, long start) {
    Head click = learn("click", columns, all.clicked(), false);
    Head view = learn("long view", columns, all.longViewed(), false);
    Head ofClicked = learn("long view of what is clicked", columns, all.longViewed(), true);
    var factored = new Factored(click, ofClicked);
    double both = factored.loss(all.longViewed(), days);
    boolean better = both < view.loss();
    String how =
        String.format(
            Locale.ROOT,
            "%s; log loss on the day before %.4f by itself, %.4f as click times long view of what"
                + " is clicked",
            better ? "as click times long view of what is clicked" : "by itself",
            view.loss(),
            both);
    var clicks = new Slice.Said("trees", likely(click, columns), likely(click, morning));
    var views =
        new Slice.Said(
            "trees",
            better ? likely(factored, columns) : likely(view, columns),
            better ? likely(factored, morning) : likely(view, morning));
    var outcomes =
        List.of(
            outcome("click", "clicks", click, all.clicked(), clicks, "by itself"),
            outcome("long view", "long", view, all.longViewed(), views, how));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new WatchReport(
        folder, day, all.size(), all.repeated(), columns.size(), outcomes, seconds);
  }

  private float[] likely(Head head, Columns known) {
    return head.likely(known, days.test(), days.size());
  }

  private float[] likely(Factored factored, Columns known) {
    return factored.likely(known, days.test(), days.size());
  }

  private Head learn(String what, Columns from, float[] labels, boolean clickedOnly) {
    Head head =
        Head.learn(
            from,
            labels,
            row -> !clickedOnly || all.clicked()[row] == 1,
            days,
            FORESTS,
            options.seed());
    said.accept(
        String.format(
            Locale.ROOT,
            "%s: %d rounds, log loss on the day before %.4f",
            what,
            head.rounds(),
            head.loss()));
    return head;
  }

  private WatchReport.Outcome outcome(
      String name, String kind, Head by, float[] truth, Slice.Said trees, String how) {
    var rates = new RateBaselines(columns, morning, kind, truth, days);
    var compared = new ArrayList<>(rates.said());
    compared.add(trees);
    return new WatchReport.Outcome(name, how, slices.of(compared, truth), without(by, truth));
  }

  /// What each part of the features brings: how much worse one forest is that is learnt without it,
  /// in as many rounds.
  private List<Without> without(Head whole, float[] truth) {
    var lost = new ArrayList<Without>();
    int[] rows = IntStream.range(days.test(), days.size()).toArray();
    float[] likely = likely(whole.first(), columns);
    for (String part : options.parts() ? columns.parts() : List.<String>of()) {
      Columns rest = columns.of(other -> !other.equals(part));
      Head head = Head.learn(rest, truth, days, whole.rounds(), options.seed());
      float[] less = likely(head, rest);
      var said = List.of(new Slice.Said(part, less, less), new Slice.Said("trees", likely, likely));
      Interval below = slices.of(part, rows, said, truth).measured().getFirst().below();
      lost.add(new Without(part, columns.size() - rest.size(), below));
      this.said.accept("without " + part + ": " + below.told(true));
    }
    return lost;
  }
}
