package dev.vitrine.search.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.testkit.Randomized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XGBoostFileTest {
  private static final String JSON = "xgboost.json";
  private static final String UBJ = "xgboost.ubj";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {JSON, UBJ})
  void aFileScoresAsItsTrainerSaid(String name) throws IOException {
    BroughtModel model = XGBoostFile.read(Brought.file(folder, name));
    assertThat(model.model().features()).containsExactly("text", "meaning", "kind");
    assertThat(Brought.score(model.model(), Brought.GOOD)).isCloseTo(1.2496529, within(1e-6));
    assertThat(Brought.score(model.model(), Brought.BAD)).isCloseTo(-0.82314056, within(1e-6));
    assertThat(model.link()).isEqualTo(new Link(Link.Kind.LOGISTIC, 1));
    assertThat(model.told()).isEqualTo("XGBoost 3.0.4, binary:logistic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "num_nodes":"5" | "num_nodes":"6" | trees[0].left_children: an array of 6 values
          "split_indices":[0,2 | "split_indices":[0,3 | trees[0]: asks for feature 3 of 3
          "left_children":[1,3 | "left_children":[1,0 | trees[0]: the tree
          "left_children":[1,3 | "left_children":[1,9 | left_children[1]: a whole number from -1 to 4
          "right_children":[2,4 | "right_children":[2,-1 | has one way alone from place 1
          "categories_sizes":[4] | "categories_sizes":[5] | a whole number from 0 to 4 is expected
          "default_left":[1,1 | "default_left":[1,2 | default_left[1]: a whole number from 0 to 1
          [2.5E-1,1E-45 | ["a",1E-45 | split_conditions[0]: a number is expected
          [2.5E-1,1E-45 | [NaN,1E-45 | has NaN at place 0
          "base_score":"5.9E-1" | "base_score":"2" | base_score: '2' is no score to begin with
          "tree_info":[0,0] | "tree_info":[0,1] | tree_info[1]: a whole number from 0 to 0
          "feature_names":["text", | "feature_names":[ | feature_names: 3 names are expected
          "num_feature":"3","num_target" | "num_target" | learner.learner_model_param: 'num_feature' is
          "learner_model_param" | "params" | learner: 'learner_model_param' is missing
          "version":[3,0,4]} | "version":[3,0,4 | line 1, column
          """)
  void whatIsWrongIsNamedWithItsPlace(String from, String to, String said) throws IOException {
    Path file = Brought.changed(folder, JSON, from, to);
    assertThatThrownBy(() -> XGBoostFile.read(file))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessageContaining(JSON)
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name":"gbtree" | "name":"gblinear" | is 'gblinear'; gbtree and dart are read
          "size_leaf_vector":"1" | "size_leaf_vector":"2" | trees[0]: has several values in a leaf
          """)
  void whatIsNotReadIsRefused(String from, String to, String said) throws IOException {
    Path file = Brought.changed(folder, JSON, from, to);
    assertThatThrownBy(() -> XGBoostFile.read(file))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .hasMessageContaining(said);
  }

  @Randomized(runs = 300)
  void aDamagedTextIsReadOrRefusedAndNothingElse(RandomGenerator random) throws IOException {
    byte[] bytes = Brought.bytes(JSON);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          (byte) "0123456789-,.[]{}\":".charAt(random.nextInt(19));
    }
    readOrRefused(JSON, bytes, random);
  }

  @Randomized(runs = 600)
  void aDamagedBinaryFileIsReadOrRefusedAndNothingElse(RandomGenerator random) throws IOException {
    byte[] bytes = Brought.bytes(UBJ);
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean marker = random.nextBoolean();
      bytes[random.nextInt(bytes.length)] =
          (byte) (marker ? "[]{}#$iUIlLdDSCTFZN".charAt(random.nextInt(19)) : random.nextInt(256));
    }
    readOrRefused(UBJ, bytes, random);
  }

  private void readOrRefused(String name, byte[] bytes, RandomGenerator random) throws IOException {
    int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
    Path file = Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
    try {
      BroughtModel model = XGBoostFile.read(file);
      assertThat(Brought.score(model.model(), new float[model.model().features().size()]))
          .isNotNaN();
    } catch (VitrineException e) {
      assertThat(e.kind()).isIn(Kind.CORRUPT, Kind.BAD_REQUEST);
      assertThat(e).hasMessageContaining(name);
    }
  }
}
