package dev.vitrine.kernel.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementListTest {
  private static Judgement said(String item, int grade, String judge) {
    return new Judgement("q1", item, grade, judge, 1);
  }

  @Test
  void theGradeOfAPairIsTheLowerMedianOfItsJudges() {
    var list =
        new JudgementList(
            "core",
            List.of(new Topic("q1", "lamp")),
            List.of(
                said("one", 2, "anna"),
                said("two", 3, "anna"),
                said("two", 2, "bo"),
                said("three", 3, "anna"),
                said("three", 0, "bo"),
                said("three", 2, "carl"),
                said("four", 0, "anna"),
                said("four", 3, "bo"),
                said("four", 3, "carl"),
                said("four", 1, "dora")));
    assertThat(list.grades().get("q1"))
        .containsEntry("one", 2)
        .containsEntry("two", 2)
        .containsEntry("three", 2)
        .containsEntry("four", 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, 1_000_000})
  void thereAreFourGrades(int grade) {
    assertThatThrownBy(() -> said("p1", grade, "anna"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("0 (irrelevant)");
  }

  @Test
  void namesAndTextsHaveLimits() {
    String long65 = "x".repeat(65);
    for (Runnable wrong :
        List.<Runnable>of(
            () -> said(" ", 1, "anna"),
            () -> said("p".repeat(513), 1, "anna"),
            () -> said("p\n1", 1, "anna"),
            () -> said("p1", 1, ""),
            () -> said("p1", 1, long65),
            () -> new Topic(long65, "lamp"),
            () -> new Topic("a b", "lamp"),
            () -> new Topic("", "lamp"),
            () -> new Topic("q1", " "),
            () -> new Topic("q1", "l".repeat(513)),
            () -> new Topic("q1", "two\nlines"),
            () -> new Topic("q1", "lamp", "f".repeat(2_001), "", ""),
            () -> new Topic("q1", "lamp", "", "l".repeat(36), ""))) {
      assertThatThrownBy(wrong::run).isInstanceOf(VitrineException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"q1", "1", "C04_query-7", "ü/7"})
  void whatOtherToolsCallAQueryIsAName(String id) {
    assertThat(new Topic(id, "lamp").id()).isEqualTo(id);
  }
}
