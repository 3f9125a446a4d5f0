package dev.vitrine.search.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"lightgbm.txt", "xgboost.json", "xgboost.ubj"})
  void aModelOfAnotherTrainerOrdersAndGradesNothing(String name) throws IOException {
    RelevanceModel model = ModelFile.read(Brought.file(folder, name), ModelRuntime.NONE);
    var matrix = FeatureMatrix.of(List.of(), new float[][] {{0.5f, -0.5f}, {0, 0}, {4, 1}});
    double[] scores = model.scores(matrix);
    assertThat(scores[0]).isGreaterThan(scores[1]);
    for (double score : scores) {
      assertThat(model.grading().bad(score)).isZero();
      assertThat(model.grading().expected(score)).isEqualTo(1 / (1 + Math.exp(-score)));
      assertThat(model.grading().probability(Grade.IRRELEVANT, score)).isZero();
    }
  }

  @Test
  void suchAModelIsWrittenAndReadAgain() throws IOException {
    for (String name : List.of("lightgbm.txt", "xgboost.ubj")) {
      RelevanceModel model = ModelFile.read(Brought.file(folder, name), ModelRuntime.NONE);
      Path file = folder.resolve("own.model");
      RelevanceFile.write(file, model);
      RelevanceModel again = ModelFile.read(file, ModelRuntime.NONE);
      assertThat(again.told()).isEqualTo(model.told());
      assertThat(Brought.score(again.model(), Brought.GOOD))
          .isEqualTo(Brought.score(model.model(), Brought.GOOD));
      assertThat(RelevanceFile.sum(again)).isEqualTo(RelevanceFile.sum(model));
    }
  }

  @Test
  void zeroForMissingIsWrittenToo() throws IOException {
    Path zero =
        Brought.changed(folder, "lightgbm.txt", "decision_type=10 1 10", "decision_type=6 1 6");
    RelevanceModel model = ModelFile.read(zero, ModelRuntime.NONE);
    Path file = folder.resolve("own.model");
    RelevanceFile.write(file, model);
    float[] row = {0, 0, 1};
    float[] missing = {Float.NaN, Float.NaN, 1};
    assertThat(Brought.score(ModelFile.read(file, ModelRuntime.NONE).model(), row))
        .isEqualTo(Brought.score(model.model(), row))
        .isEqualTo(Brought.score(model.model(), missing));
  }

  @Test
  void itsOwnFilesAreReadAndOthersRefused() throws IOException {
    var grading = new Grading(2, new double[] {3, 2, 1}, Grading.usualGains());
    var own = new RelevanceModel(Linear.of(List.of("text"), new double[] {1}), grading, "own");
    Path file = folder.resolve("a.model");
    RelevanceFile.write(file, own);
    assertThat(ModelFile.read(file, ModelRuntime.NONE).told()).isEqualTo("own");
    Files.writeString(file, "trees are nice");
    assertThatThrownBy(() -> ModelFile.read(file, ModelRuntime.NONE))
        .hasMessageContaining("a.model");
    assertThatThrownBy(() -> ModelFile.read(folder, ModelRuntime.NONE))
        .hasMessageContaining("no such relevance");
    String three = "num_tree_per_iteration=1";
    Path many = Brought.changed(folder, "lightgbm.txt", three, "num_tree_per_iteration=2");
    assertThatThrownBy(() -> ModelFile.read(many, ModelRuntime.NONE))
        .hasMessageContaining("gives 2 scores a row");
  }
}
