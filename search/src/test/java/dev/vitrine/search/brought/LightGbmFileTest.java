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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightGbmFileTest {
  private static final String NAME = "lightgbm.txt";

  @TempDir Path folder;

  @Test
  void aFileScoresAsItsTrainerSaid() throws IOException {
    BroughtModel model = LightGbmFile.read(Brought.file(folder, NAME));
    assertThat(model.model().features()).containsExactly("text", "meaning", "kind");
    assertThat(Brought.score(model.model(), Brought.GOOD)).isCloseTo(0.6921142736, within(1e-7));
    assertThat(Brought.score(model.model(), Brought.BAD)).isCloseTo(-0.0823155789, within(1e-7));
    assertThat(model.link()).isEqualTo(new Link(Link.Kind.LOGISTIC, 1));
    assertThat(model.told()).isEqualTo("LightGBM v4, binary sigmoid:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          split_feature=0 2 1 | split_feature=0 3 1 | line 15 (tree 0): split_feature: '3' is no
          split_feature=0 2 1 | split_feature=0 2 | line 15 (tree 0): split_feature: 3 numbers
          left_child=1 -1 -2 | left_child=1 -1 0 | line 12 (tree 0): the tree comes to the same
          right_child=-2 2 -4 | right_child=-2 2 -5 | right_child: '-5' is no whole number
          leaf_value=0.14 | leaf_value=x.14 | line 42 (tree 1): leaf_value: 'x.14481598604522958'
          leaf_value=0.14 | leaf_value=nan0.14 | is no number
          decision_type=10 1 10 | decision_type=10 14 10 | decision_type: question 1 has 14
          cat_boundaries=0 1 | cat_boundaries=0 2 | cat_threshold: 2 numbers are expected
          num_leaves=4 | num_leaves=900000 | num_leaves: '900000' is no whole number from 1 to
          Tree=1 | Tree=2 | line 33: 'Tree=1' is expected
          max_feature_idx=2 | max_feature_idx=3 | feature_names: 4 are expected, there are 3
          feature_names= | names= | 'feature_names=' is missing
          tree | trie | line 1: 'tree' is expected
          """)
  void whatIsWrongIsNamedWithItsPlace(String from, String to, String said) throws IOException {
    Path file = Brought.changed(folder, NAME, from, to);
    assertThatThrownBy(() -> LightGbmFile.read(file))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessageContaining(NAME)
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          is_linear=0 | is_linear=1 | has a linear model in its leaves
          version=v4 | version=v5 | has version v5; v2 to v4 are read
          decision_type=10 1 10 | decision_type=6 1 10 | feature text: takes zero for missing
          """)
  void whatIsNotReadIsRefused(String from, String to, String said) throws IOException {
    Path file = Brought.changed(folder, NAME, from, to);
    assertThatThrownBy(() -> LightGbmFile.read(file))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .hasMessageContaining(said);
  }

  @Randomized(runs = 300)
  void aDamagedFileIsReadOrRefusedAndNothingElse(RandomGenerator random) throws IOException {
    byte[] bytes = Brought.bytes(NAME);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) "0123456789-=. \n".charAt(random.nextInt(15));
    }
    int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
    Path file = Files.write(folder.resolve(NAME), Arrays.copyOf(bytes, length));
    try {
      BroughtModel model = LightGbmFile.read(file);
      float[] row = new float[model.model().features().size()];
      assertThat(model.model().outputs()).isPositive();
      assertThat(Brought.score(model.model(), row)).isNotNaN();
    } catch (VitrineException e) {
      assertThat(e.kind()).isIn(Kind.CORRUPT, Kind.BAD_REQUEST);
      assertThat(e).hasMessageContaining(NAME);
    }
  }

  @Test
  void aThresholdIsTheGreatestFloatThatIsNotAboveIt() {
    assertThat(LightGbmTree.below(0.5)).isEqualTo(0.5f);
    assertThat(LightGbmTree.below(Math.nextDown(0.5))).isEqualTo(Math.nextDown(0.5f));
    assertThat(LightGbmTree.below(Math.nextUp(0.5))).isEqualTo(0.5f);
    assertThat(LightGbmTree.below(1e300)).isEqualTo(Float.MAX_VALUE);
    assertThat(LightGbmTree.below(-1e300)).isEqualTo(Float.NEGATIVE_INFINITY);
    assertThat(LightGbmTree.below(-1e-300)).isEqualTo(-Float.MIN_VALUE);
  }
}
