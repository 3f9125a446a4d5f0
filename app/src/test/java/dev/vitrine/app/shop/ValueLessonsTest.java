package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ValueLessonsTest {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch enough = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final List<String> who = new CopyOnWriteArrayList<>();

  private ValueLessons slow() {
    return new ValueLessons((_, by, line) -> {
      begun.incrementAndGet();
      who.add(by);
      line.accept("  click: 3 of 20 trees");
      told.countDown();
      try {
        enough.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw VitrineException.badRequest("it was ended");
      }
    });
  }

  private static Lesson ended(ValueLessons lessons, String name) throws InterruptedException {
    while (lessons.of(name).state() == State.RUNNING) {
      Thread.sleep(5);
    }
    return lessons.of(name);
  }

  @Test
  void aLessonTellsWhatItDoesAndThatItIsDone() throws InterruptedException {
    try (ValueLessons lessons = slow()) {
      assertThat(lessons.of("products")).isEqualTo(Lesson.NONE);
      assertThat(lessons.begin("products", "anna").state()).isEqualTo(State.RUNNING);
      told.await();
      assertThat(lessons.of("products").doing()).isEqualTo("click: 3 of 20 trees");
      assertThat(lessons.begin("products", "anna").state())
          .as("the one under way")
          .isEqualTo(State.RUNNING);
      enough.countDown();
      assertThat(ended(lessons, "products").state()).isEqualTo(State.DONE);
      assertThat(begun).hasValue(1);
    }
  }

  @Test
  void thereIsOneLessonAtATime() throws InterruptedException {
    try (ValueLessons lessons = slow()) {
      lessons.begin("products", "anna");
      told.await();
      assertThatThrownBy(() -> lessons.begin("books", "anna"))
          .hasMessageContaining("one lesson at a time");
      assertThatThrownBy(() -> lessons.hold("products", ""))
          .hasMessageContaining("products is being learnt");
      enough.countDown();
      ended(lessons, "products");
      lessons.hold("books", "");
      assertThat(lessons.of("books").state()).isEqualTo(State.DONE);
      assertThat(who).containsExactly("anna", "");
    }
  }

  @Test
  void whyNothingWasLearntIsTold() throws InterruptedException {
    var poor =
        new ValueLessons((_, _, _) -> {
          throw VitrineException.badRequest("no pages are kept");
        });
    try (poor) {
      poor.begin("products", "anna");
      assertThat(ended(poor, "products").note()).isEqualTo("no pages are kept");
      assertThat(poor.of("products").state()).isEqualTo(State.FAILED);
      assertThatThrownBy(() -> poor.hold("products", "")).hasMessage("no pages are kept");
    }
  }

  @Test
  void closingEndsTheLesson() throws InterruptedException {
    ValueLessons lessons = slow();
    lessons.begin("products", "anna");
    told.await();
    lessons.close();
    assertThat(lessons.of("products").state()).isEqualTo(State.FAILED);
    assertThatThrownBy(() -> lessons.begin("products", "anna"))
        .hasMessageContaining("being closed");
  }
}
