package dev.vitrine.learn.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.learn.registry.PastLesson.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastLessonsTest {
  @TempDir Path models;

  private PastLessons lessons() {
    return new Registry(models.resolve("1.value")).lessons();
  }

  @Test
  void whatCameOfALessonIsKnownAfterARestart() {
    assertThat(lessons().held()).isEmpty();
    PastLesson first = lessons().begun(10, "anna");
    assertThat(lessons().held())
        .containsExactly(new PastLesson(1, 10, 0, Outcome.RUNNING, "", 0, 0, "anna", ""));
    lessons().ended(first.done(20, "click, cart", 300, 4));
    lessons().ended(lessons().begun(30, Registry.SHOP).failed(40, "no\tpages\nat all"));
    assertThat(lessons().held())
        .containsExactly(
            new PastLesson(1, 10, 20, Outcome.DONE, "click, cart", 300, 4, "anna", ""),
            new PastLesson(2, 30, 40, Outcome.FAILED, "", 0, 0, "the shop", "no pages at all"));
  }

  @Test
  void aLessonWhoseProgramEndedIsBrokenOff() {
    lessons().begun(10, "");
    lessons().begun(20, "");
    assertThat(lessons().held())
        .extracting(PastLesson::outcome)
        .containsExactly(Outcome.BROKEN_OFF, Outcome.RUNNING);
    assertThat(lessons().held().getLast().orBrokenOff().outcome()).isEqualTo(Outcome.BROKEN_OFF);
    assertThat(new PastLesson(1, 2, 3, Outcome.DONE, "", 0, 1, "", "").orBrokenOff().outcome())
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void whatTheShopTriesInVainAgainAndAgainIsToldOnce() {
    lessons().ended(lessons().begun(10, "").failed(11, "no pages"));
    lessons().ended(lessons().begun(20, Registry.SHOP).failed(21, "no pages"));
    lessons().ended(lessons().begun(30, Registry.SHOP).failed(31, "no\npages"));
    lessons().ended(lessons().begun(40, Registry.SHOP).failed(41, "no pages"));
    lessons().ended(lessons().begun(50, Registry.SHOP).failed(51, "no room"));
    assertThat(lessons().held()).extracting(PastLesson::number).containsExactly(1, 4, 5);
  }

  @Test
  void aLessonThatEndsAfterItsCatalogueWasDroppedLeavesNothing() {
    var registry = new Registry(models.resolve("1.value"));
    PastLesson begun = registry.lessons().begun(10, "");
    registry.remove();
    registry.lessons().ended(begun.failed(20, "it was ended"));
    assertThat(models.resolve("1.value")).doesNotExist();
  }

  @Test
  void theLastFiftyAreKeptAndWhatIsNoLineIsLeftOut() throws IOException {
    Path file = models.resolve("1.value/lessons");
    for (int i = 1; i <= 60; i++) {
      lessons().ended(lessons().begun(i, "").done(i, "click", 1, i));
    }
    assertThat(lessons().held())
        .extracting(PastLesson::version)
        .containsExactlyElementsOf(IntStream.rangeClosed(11, 60).boxed().toList());
    Files.writeString(file, "x\ty\n61\tfew", StandardOpenOption.APPEND);
    assertThat(lessons().held()).hasSize(PastLessons.KEPT);
    assertThat(lessons().begun(61, "").number()).isEqualTo(61);
  }
}
