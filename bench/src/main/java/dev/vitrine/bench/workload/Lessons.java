package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.value.FirstStageTraining;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.learn.value.Samples;
import dev.vitrine.learn.value.Teacher;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.learn.value.ValueTraining;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.finalstage.FitTiers;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A whole lesson of what showing items is worth, of cards that are made up, with every feature:
/// how likely places are looked at, all heads, and the first stage.
public final class Lessons implements Workload {
  private static final int PAGE = 10;
  private static final double CLICKED = 0.3;
  private static final double CARTED = 0.2;
  private static final double BOUGHT = 0.4;
  private static final double BACK = 0.1;
  private static final FitTiers TIERS = new FitTiers(0.25, 0.4, 0.2);

  @Override
  public String name() {
    return "lessons";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Lessons.class);
    Samples shown = samples(plan.cards(), 1);
    Samples candidates = samples(plan.candidates(), 2);
    var figures = new ArrayList<Figure>();
    var model = new ArrayList<ValueModel>();
    measured("all heads", figures, () -> model.add(heads(shown)));
    measured("first stage", figures, () -> first(candidates, model.getFirst()));
    return figures;
  }

  private static ValueModel heads(Samples samples) {
    return new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(samples).model();
  }

  private static void first(Samples samples, ValueModel model) {
    var training =
        new FirstStageTraining(Teacher.by(model, Pricing.MONEY, TIERS), Map.of("text", 1.0), 1);
    training.train(samples);
  }

  private void measured(String what, List<Figure> figures, Runnable lesson) {
    double cpu = Machine.cpuSeconds();
    long begun = System.nanoTime();
    lesson.run();
    double seconds = (System.nanoTime() - begun) / 1e9;
    double worked = Machine.cpuSeconds() - cpu;
    figures.add(Figure.plain(name(), what + ", by the clock", Spread.one(seconds), "s"));
    figures.add(Figure.plain(name(), what + ", CPU of the process", Spread.one(worked), "s"));
  }

  private static Samples samples(int cards, long seed) {
    List<String> names = Features.all().stream().map(Feature::name).toList();
    TrainingRows rows = MadeUpRows.of(cards, names.size(), seed);
    var random = new SplittableRandom(seed);
    short[] deeds = new short[cards];
    int[] positions = new int[cards];
    for (int card = 0; card < cards; card++) {
      positions[card] = card % PAGE + 1;
      double looked = CLICKED / Math.sqrt(positions[card]);
      deeds[card] = (short) (rows.labels()[card] > 0 ? deeds(random, looked) : 0);
    }
    int[] groups = IntStream.rangeClosed(0, cards / PAGE).map(page -> page * PAGE).toArray();
    return new Samples(names, rows.columns(), positions, deeds, groups);
  }

  private static int deeds(SplittableRandom random, double looked) {
    if (random.nextDouble() >= looked) {
      return 0;
    }
    if (random.nextDouble() >= CARTED) {
      return Outcomes.CLICKED;
    }
    boolean bought = random.nextDouble() < BOUGHT;
    boolean back = bought && random.nextDouble() < BACK;
    return Outcomes.CLICKED
        | Outcomes.CARTED
        | (bought ? Outcomes.BOUGHT : 0)
        | (back ? Outcomes.CAME_BACK : 0);
  }
}
