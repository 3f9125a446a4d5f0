package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Rounds;
import dev.vitrine.bench.measure.Side;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.learn.trees.LightGbmNative;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.brought.LightGbmFile;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows scored by a model that LightGBM trained: as vectors of bits, by walking the trees, and by
/// LightGBM itself; and by small nets: by vectors, row by row, and by ONNX Runtime. In CPU time of
/// the one thread; before the clock runs all three must give the same scores.
public final class Scoring implements Workload {
  private static final int LEARNT = 20_000;
  private static final double NEAR = 1e-5;

  @Override
  public String name() {
    return "scoring";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Scoring.class);
    var figures = new ArrayList<Figure>();
    for (Plans.Shape shape : plan.shapes()) {
      figures.addAll(measure(shape, plan));
    }
    for (Plans.Net net : plan.nets()) {
      figures.addAll(new NetScoring(net, bed.folder()).measure(name(), plan));
    }
    return figures;
  }

  private List<Figure> measure(Plans.Shape shape, Plans.Scoring plan) {
    String text = trained(shape);
    Forest forest = LightGbmFile.forest(text);
    float[][] columns = MadeUpRows.of(shape.rows(), shape.features(), 2).columns();
    var matrix = FeatureMatrix.of(List.of(), columns);
    try (var library = new LightGbmScores(text, columns)) {
      check(forest, matrix, library);
      double[][] scores = new double[1][shape.rows()];
      List<Side<Integer>> sides =
          List.of(
              new Side<>(
                  "bits",
                  _ -> {
                    Arrays.fill(scores[0], 0);
                    forest.add(matrix, scores);
                    return (long) scores[0][0];
                  }),
              new Side<>(
                  "walked",
                  _ -> {
                    Arrays.fill(scores[0], 0);
                    forest.walk(matrix, scores);
                    return (long) scores[0][0];
                  }),
              new Side<>("library", _ -> library.score()));
      List<Integer> times = java.util.Collections.nCopies(plan.times(), 0);
      return figures(shape, Rounds.of(sides, times, plan.warmUps(), plan.rounds()));
    }
  }

  private List<Figure> figures(Plans.Shape shape, Rounds rounds) {
    String what = shape.rows() + " rows × " + shape.trees() + " trees × " + shape.leaves();
    List<String> sides = List.of("as bits", "walked", "by LightGBM");
    var figures = new ArrayList<Figure>();
    for (int side = 0; side < sides.size(); side++) {
      String of = what + " leaves, " + sides.get(side);
      Spread micros = rounds.micros(side);
      double work = (double) shape.rows() * shape.trees();
      var rate = new Spread(work / micros.high(), work / micros.median(), work / micros.low());
      figures.add(Figure.plain(name(), of, micros, "µs"));
      figures.add(Figure.plain(name(), of, rate, "rows × trees a µs"));
    }
    figures.add(Figure.plain(name(), what + ": walked / as bits", rounds.ratio(1, 0), "×"));
    figures.add(Figure.plain(name(), what + ": LightGBM / as bits", rounds.ratio(2, 0), "×"));
    figures.add(Figure.plain(name(), what + ": bits allocate", rounds.bytes(0), "B"));
    return figures;
  }

  private static void check(Forest forest, FeatureMatrix matrix, LightGbmScores library) {
    double[][] bits = new double[1][matrix.rows()];
    double[][] walked = new double[1][matrix.rows()];
    forest.add(matrix, bits);
    forest.walk(matrix, walked);
    library.score();
    for (int row = 0; row < matrix.rows(); row++) {
      double one = bits[0][row];
      if (one != walked[0][row]
          || Math.abs(one - library.score(row)) > NEAR * (1 + Math.abs(one))) {
        throw new IllegalStateException(
            "row " + row + ": " + one + ", " + walked[0][row] + ", " + library.score(row));
      }
    }
  }

  /// A model of LightGBM with as many trees and leaves.
  private static String trained(Plans.Shape shape) {
    TrainingRows rows = MadeUpRows.of(LEARNT, shape.features(), 1);
    float[] flat = new float[LEARNT * shape.features()];
    for (int f = 0; f < shape.features(); f++) {
      System.arraycopy(rows.columns()[f], 0, flat, f * LEARNT, LEARNT);
    }
    String options =
        "objective=binary verbosity=-1 num_threads=1 min_data_in_leaf=5 num_leaves="
            + shape.leaves()
            + " max_depth="
            + shape.depth();
    LightGbmNative.need();
    try (LGBMDataset data =
        LGBMDataset.createFromMat(flat, LEARNT, shape.features(), false, options, null)) {
      data.setField("label", rows.labels());
      try (LGBMBooster booster = LGBMBooster.create(data, options)) {
        for (int round = 0; round < shape.trees(); round++) {
          booster.updateOneIter();
        }
        return booster.saveModelToString(0, 0, FeatureImportanceType.GAIN);
      }
    } catch (LGBMException e) {
      throw new IllegalStateException(e);
    }
  }
}
