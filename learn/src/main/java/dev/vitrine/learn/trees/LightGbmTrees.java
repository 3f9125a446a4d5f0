package dev.vitrine.learn.trees;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.brought.LightGbmFile;
import dev.vitrine.search.model.Tree;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Trees grown by the library LightGBM (Ke and others, 2017), in the place of {@link Grower}: the
/// derivatives of any objective go in, a tree for every output comes out, round after round. Rows
/// are sampled one by one and not by query. The same rows, options, seed and number of threads give
/// the same trees.
public final class LightGbmTrees implements Growing {
  /// Fewer rows than this are not worth handing over.
  public static final int WORTHWHILE = 20_000;

  private final TrainingRows rows;
  private final int outputs;
  private final int[] members;
  private final LGBMDataset data;
  private final LGBMBooster booster;
  private int rounds;

  /// Hands the rows over.
  ///
  /// @param queries those whose rows are learnt from
  /// @param threads that work on it
  /// @throws VitrineException BAD_REQUEST where the library does not run, BUG when it fails
  public LightGbmTrees(
      TrainingRows rows, int outputs, TreeOptions options, int[] queries, int threads) {
    LightGbmNative.need();
    this.rows = rows;
    this.outputs = outputs;
    this.members =
        Arrays.stream(queries)
            .flatMap(q -> IntStream.range(rows.groups()[q], rows.groups()[q + 1]))
            .toArray();
    String parameters = parameters(options, threads);
    try {
      this.data = data(parameters);
    } catch (LGBMException e) {
      throw failed(e);
    }
    try {
      this.booster = LGBMBooster.create(data, parameters);
    } catch (LGBMException e) {
      VitrineException failed = failed(e);
      try {
        data.close();
      } catch (LGBMException more) {
        failed.addSuppressed(more);
      }
      throw failed;
    }
  }

  @Override
  public List<Tree> grow(double[][] first, double[][] second) {
    try {
      if (booster.updateOneIterCustom(flat(first), flat(second))) {
        return List.of();
      }
      String text = booster.saveModelToString(rounds++, 1, FeatureImportanceType.GAIN);
      return LightGbmFile.forest(text).trees();
    } catch (LGBMException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      booster.close();
      data.close();
    } catch (LGBMException e) {
      throw failed(e);
    }
  }

  private static VitrineException failed(LGBMException e) {
    return new VitrineException(Kind.BUG, "LightGBM: " + e.getMessage(), e);
  }

  private String parameters(TreeOptions options, int threads) {
    var all = new ArrayList<String>();
    all.add("objective=custom");
    all.add("num_class=" + outputs);
    all.add("verbosity=-1");
    all.add("num_threads=" + threads);
    all.add("deterministic=true");
    all.add("force_col_wise=true");
    all.add("seed=" + (int) (options.seed() & Integer.MAX_VALUE));
    all.add("num_leaves=" + options.leaves());
    all.add("max_depth=" + options.depth());
    all.add("learning_rate=" + options.shrinkage());
    all.add("min_sum_hessian_in_leaf=" + options.leastWeight());
    all.add("min_data_in_leaf=" + options.leastRows());
    all.add("lambda_l2=" + options.ridge());
    all.add("min_data_in_bin=1");
    all.add("max_bin=" + options.bins());
    all.add("feature_fraction=" + options.columnShare());
    if (options.rowShare() < 1) {
      all.add("bagging_freq=1");
      all.add("bagging_fraction=" + options.rowShare());
    }
    if (!options.monotone().isEmpty()) {
      List<String> directions =
          rows.features().stream()
              .map(name -> String.valueOf(options.monotone().getOrDefault(name, 0)))
              .toList();
      all.add("monotone_constraints=" + String.join(",", directions));
    }
    return String.join(" ", all);
  }

  /// The rows in the form of the library. It bins values from a copy of them; labels are not asked
  /// for, as derivatives say what is to be learnt.
  private LGBMDataset data(String parameters) throws LGBMException {
    int features = rows.columns().length;
    float[] flat = new float[Math.multiplyExact(members.length, features)];
    for (int f = 0; f < features; f++) {
      float[] column = rows.columns()[f];
      for (int i = 0; i < members.length; i++) {
        flat[f * members.length + i] = column[members[i]];
      }
    }
    LGBMDataset made =
        LGBMDataset.createFromMat(flat, members.length, features, false, parameters, null);
    made.setField("label", new float[members.length]);
    return made;
  }

  /// Derivatives of the rows that are learnt from, output by output.
  private float[] flat(double[][] derivatives) {
    float[] all = new float[outputs * members.length];
    for (int output = 0; output < outputs; output++) {
      for (int i = 0; i < members.length; i++) {
        all[output * members.length + i] = (float) derivatives[output][members[i]];
      }
    }
    return all;
  }
}
