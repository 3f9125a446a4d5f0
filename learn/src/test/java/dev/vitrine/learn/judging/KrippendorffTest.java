package dev.vitrine.learn.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KrippendorffTest {
  /// The example with four observers, twelve units and missing values of Krippendorff (2011),
  /// *Computing Krippendorff's Alpha-Reliability*; a point is a value that is missing.
  private static final List<String> PUBLISHED =
      List.of("12332141 2...", "12332241 25.3", ".3332342 251.", "12332441 251.");

  private static List<int[]> pairs(List<String> observers) {
    var pairs = new ArrayList<int[]>();
    List<String> rows = observers.stream().map(row -> row.replace(" ", "")).toList();
    for (int unit = 0; unit < rows.getFirst().length(); unit++) {
      int[] said = new int[6];
      for (String row : rows) {
        if (row.charAt(unit) != '.') {
          said[row.charAt(unit) - '0']++;
        }
      }
      if (Arrays.stream(said).sum() > 1) {
        pairs.add(said);
      }
    }
    return pairs;
  }

  @Test
  void thePublishedExampleComesOut() {
    assertThat(Krippendorff.ordinal(pairs(PUBLISHED)).orElseThrow())
        .isCloseTo(0.815, within(0.0005));
  }

  private static Judgement said(String item, int grade, String judge) {
    return new Judgement("q1", item, grade, judge, 1);
  }

  @Test
  void whoAlwaysAgreesHasOneAndWhoJudgesAloneIsNotKnown() {
    var same = new ArrayList<Judgement>();
    for (int i = 0; i < 4; i++) {
      same.add(said("p" + i, i, "anna"));
    }
    assertThat(Krippendorff.of(same).alpha()).isEmpty();
    for (int i = 0; i < 3; i++) {
      same.add(said("p" + i, i, "bo"));
    }
    Agreement agreement = Krippendorff.of(same);
    assertThat(agreement.alpha()).hasValue(1);
    assertThat(agreement.pairs()).isEqualTo(3);
    assertThat(agreement.judges()).isEqualTo(2);
  }

  @Test
  void oneGradeAloneSaysNothingOfAgreement() {
    Agreement agreement = Krippendorff.of(List.of(said("p", 2, "anna"), said("p", 2, "bo")));
    assertThat(agreement.alpha()).isEmpty();
    assertThat(agreement.pairs()).isEqualTo(1);
    assertThat(Krippendorff.of(List.of()).alpha()).isEmpty();
  }

  @Test
  void aStepAsideIsLessThanTheWholeWay() {
    var near = new ArrayList<Judgement>();
    var far = new ArrayList<Judgement>();
    for (int i = 0; i < 12; i++) {
      near.add(said("p" + i, i % 4, "anna"));
      far.add(said("p" + i, i % 4, "anna"));
      near.add(said("p" + i, i % 4 == 3 ? 2 : i % 4, "bo"));
      far.add(said("p" + i, i % 4 == 3 ? 0 : i % 4, "bo"));
    }
    assertThat(Krippendorff.of(near).alpha().orElseThrow())
        .isGreaterThan(Krippendorff.of(far).alpha().orElseThrow());
  }
}
