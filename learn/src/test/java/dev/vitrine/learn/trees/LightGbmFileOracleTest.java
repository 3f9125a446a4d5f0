package dev.vitrine.learn.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.search.brought.BroughtModel;
import dev.vitrine.search.brought.LightGbmFile;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightGbmFileOracleTest {
  private static final int ROWS = 400;
  private static final String ALWAYS =
      " num_threads=1 verbosity=-1 deterministic=true min_data_in_leaf=5 min_data_in_bin=1";

  @TempDir Path folder;

  @BeforeAll
  static void needNativeCode() {
    assumeTrue(LightGbmNative.runs(), "waits for libgomp1 to be installed");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          objective=regression num_leaves=31, 0
          objective=regression reg_sqrt=true, 0
          objective=regression_l1 num_leaves=120 min_data_in_leaf=1, 0
          objective=quantile alpha=0.7, 0
          objective=regression zero_as_missing=true, 0
          objective=regression use_missing=false, 0
          objective=regression boosting=dart drop_rate=0.5, 0
          objective=regression min_data_in_leaf=300, 0
          objective=poisson, 3
          objective=tweedie, 3
          objective=cross_entropy, 0
          objective=cross_entropy_lambda, 0
          objective=binary sigmoid=1.7, 2
          objective=binary categorical_feature=4 min_data_per_group=5 cat_smooth=1, 2
          objective=binary categorical_feature=4 max_cat_to_onehot=20 use_missing=false, 2
          objective=binary boosting=rf bagging_freq=1 bagging_fraction=0.6, 2
          objective=multiclass num_class=3, 3
          objective=multiclassova num_class=3, 3
          objective=lambdarank, 3
          objective=rank_xendcg, 3
          """)
  void scoresAreThoseOfTheLibrary(String options, int kinds) throws Exception {
    var random = new Random(options.hashCode());
    boolean finite = options.contains("categorical");
    var learnt = new BroughtRows(random, ROWS, false);
    Path file = folder.resolve("model.txt");
    var rows = new BroughtRows(random, ROWS, !finite);
    String all = options + ALWAYS;
    try (LGBMDataset data = data(learnt, learnt.labels(random, kinds), all);
        LGBMBooster booster = LGBMBooster.create(data, all)) {
      for (int round = 0; round < 15; round++) {
        booster.updateOneIter();
      }
      String text = booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
      Files.writeString(file, text);
      BroughtModel model = LightGbmFile.read(file);
      assertThat(model.model().features()).isEqualTo(BroughtRows.NAMES);
      double[][] scores = rows.scores(model.model());
      // The library's raw scores of a random forest are sums, where its predictions are means.
      if (!options.contains("boosting=rf")) {
        BroughtRows.compare(LightGbmLibrary.predict(text, rows, scores.length, true), scores);
      }
      BroughtRows.compare(
          LightGbmLibrary.predict(text, rows, scores.length, false),
          BroughtRows.told(model.link(), scores));
    }
  }

  private static LGBMDataset data(BroughtRows rows, float[] labels, String options)
      throws LGBMException {
    LGBMDataset data =
        LGBMDataset.createFromMat(
            rows.values, rows.size, BroughtRows.FEATURES, true, options, null);
    data.setFeatureNames(BroughtRows.NAMES.toArray(String[]::new));
    data.setField("label", labels);
    int[] groups = new int[rows.size / 20];
    java.util.Arrays.fill(groups, 20);
    if (options.contains("rank")) {
      data.setField("group", groups);
    }
    return data;
  }
}
