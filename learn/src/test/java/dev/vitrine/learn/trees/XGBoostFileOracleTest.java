package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.search.brought.BroughtModel;
import dev.vitrine.search.brought.XGBoostFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XGBoostFileOracleTest {
  private static final int ROWS = 400;

  @TempDir Path folder;

  @BeforeAll
  static void needNativeCode() {
    assumeTrue(loaded(), "waits for libgomp1 to be installed");
  }

  private static boolean loaded() {
    try {
      new DMatrix(new float[] {1}, 1, 1, Float.NaN).dispose();
      return true;
    } catch (XGBoostError | LinkageError e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          objective=reg:squarederror max_depth=5, 0
          objective=reg:squarederror max_depth=9 min_child_weight=0 tree_method=exact, 0
          objective=reg:squarederror base_score=0.3 booster=dart rate_drop=0.4, 0
          objective=reg:squarederror num_parallel_tree=3 subsample=0.6, 0
          objective=reg:squarederror grow_policy=lossguide max_leaves=40 max_depth=0, 0
          objective=reg:squarederror gamma=2 tree_method=exact, 0
          objective=reg:pseudohubererror, 0
          objective=reg:absoluteerror, 0
          objective=reg:logistic, 0
          objective=reg:gamma, 3
          objective=reg:tweedie base_score=1.5, 3
          objective=count:poisson, 3
          objective=binary:logistic, 2
          objective=binary:logistic base_score=0.2, 2
          objective=binary:logistic categories, 2
          objective=binary:logitraw base_score=0.3, 2
          objective=multi:softprob num_class=3, 3
          objective=rank:ndcg, 3
          objective=rank:pairwise, 3
          """)
  void scoresAreThoseOfTheLibrary(String options, int kinds) throws Exception {
    var random = new Random(options.hashCode());
    var learnt = new BroughtRows(random, ROWS, false);
    var rows = new BroughtRows(random, ROWS, false);
    float[] labels = learnt.labels(random, kinds);
    if (options.contains("gamma") && kinds > 0) {
      for (int row = 0; row < ROWS; row++) {
        labels[row] += 1;
      }
    }
    boolean categories = options.contains("categories");
    DMatrix data = data(learnt, categories);
    data.setLabel(labels);
    if (options.contains("rank:")) {
      int[] groups = new int[ROWS / 20];
      Arrays.fill(groups, 20);
      data.setGroup(groups);
    }
    Booster booster = XGBoost.train(data, params(options), 15, Map.of(), null, null);
    DMatrix asked = data(rows, categories);
    float[][] margin = booster.predict(asked, true);
    float[][] told = booster.predict(asked);
    for (String form : new String[] {"json", "ubj"}) {
      Path file = folder.resolve("model." + form);
      booster.saveModel(file.toString());
      BroughtModel model = XGBoostFile.read(file);
      assertThat(model.model().features()).isEqualTo(BroughtRows.NAMES);
      double[][] scores = rows.scores(model.model());
      BroughtRows.compare(flat(margin), scores);
      BroughtRows.compare(flat(told), BroughtRows.told(model.link(), scores));
    }
    booster.dispose();
    data.dispose();
    asked.dispose();
  }

  private static DMatrix data(BroughtRows rows, boolean categories) throws XGBoostError {
    var data = new DMatrix(rows.values, rows.size, BroughtRows.FEATURES, Float.NaN);
    data.setFeatureNames(BroughtRows.NAMES.toArray(String[]::new));
    String last = categories ? "c" : "q";
    data.setFeatureTypes(new String[] {"q", "q", "q", "q", last});
    return data;
  }

  private static Map<String, Object> params(String options) {
    var params = new HashMap<String, Object>();
    params.put("nthread", 1);
    params.put("max_cat_to_onehot", 1);
    for (String option : options.split(" ", -1)) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        params.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    return params;
  }

  private static double[] flat(float[][] rows) {
    return Arrays.stream(rows)
        .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(k -> row[k]))
        .toArray();
  }
}
