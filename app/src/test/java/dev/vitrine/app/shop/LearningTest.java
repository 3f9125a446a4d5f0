package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import dev.vitrine.learn.vector.ChosenPair;
import dev.vitrine.learn.vector.EncoderTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LearningTest {
  @TempDir Path folder;

  private OpenShop filled() {
    OpenShop shop = OpenShop.open(folder, Asked.soon());
    var lines = new ArrayList<String>();
    for (int i = 0; i < 160; i++) {
      String name = i % 2 == 0 ? "sofa cushion" : "kettle water";
      lines.add("{'objectID':'i%d','title':'%s %d','price':1}".formatted(i, name, i % 9));
    }
    shop.open("products").write(puts(lines.toArray(String[]::new)));
    shop.settle();
    return shop;
  }

  private static Lesson ended(OpenShop shop) throws InterruptedException {
    Lesson lesson = shop.lesson("products");
    while (lesson.state() == State.RUNNING) {
      Thread.sleep(20);
      lesson = shop.lesson("products");
    }
    return lesson;
  }

  @Test
  void aShopLearnsWhileItAnswers() throws InterruptedException {
    try (OpenShop shop = filled()) {
      assertThat(shop.lesson("products")).isEqualTo(Lesson.NONE);
      assertThat(shop.learn("products").state()).isEqualTo(State.RUNNING);
      assertThat(Asked.words(shop.open("products"), "sofa")).isNotEmpty();
      Lesson lesson = ended(shop);
      assertThat(lesson.state()).as(lesson.note()).isEqualTo(State.DONE);
      assertThat(shop.learnt("products")).isTrue();
      assertThat(Asked.words(shop.open("products"), "sofa")).isNotEmpty();
    }
  }

  @Test
  void whatFailsIsTold() throws InterruptedException {
    try (OpenShop shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("products");
      shop.learn("products");
      Lesson lesson = ended(shop);
      assertThat(lesson.state()).isEqualTo(State.FAILED);
      assertThat(lesson.note()).contains("has 0 items");
      assertThatThrownBy(() -> shop.learn("none"))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    }
  }

  @Test
  void oneAtATimeAndItEndsWhenTheShopIsClosed() {
    var begun = new CountDownLatch(1);
    var lessons =
        new BackgroundLessons((_, told) -> {
          for (long step = 1; ; step++) {
            begun.countDown();
            told.step("training", step, 0);
          }
        });
    assertThat(lessons.begin("a").state()).isEqualTo(State.RUNNING);
    assertThat(lessons.begin("a").state()).isEqualTo(State.RUNNING);
    assertThatThrownBy(() -> lessons.begin("b"))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.OVERLOADED);
              assertThat(e.again()).isPositive();
            })
        .hasMessageContaining("a is being learnt");
    lessons.close();
    assertThat(lessons.of("a").state()).isEqualTo(State.FAILED);
    assertThat(lessons.of("a").note()).contains("closed");
    assertThatThrownBy(() -> lessons.begin("b")).hasMessageContaining("closed");
  }

  @Test
  void aTrainingThatWasEndedGoesOnAtTheNextStart() {
    String whole;
    try (OpenShop shop = filled()) {
      whole = shop.learn("products", EncoderTraining.Told.NOBODY).id();
      assertThatThrownBy(() -> shop.learn("products", ending(100))).hasMessage("ended");
    }
    var notes = new ArrayList<String>();
    try (OpenShop shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(folder.resolve("models/1.training")).exists();
      assertThat(shop.learn("products", noting(notes)).id()).isEqualTo(whole);
      assertThat(folder.resolve("models/1.training")).doesNotExist();
    }
    assertThat(notes).containsExactly("training goes on after step 100");
  }

  private static EncoderTraining.Told ending(long end) {
    return (what, done, all) -> {
      if (what.equals("training") && done == end) {
        throw new VitrineException(Kind.OVERLOADED, "ended");
      }
    };
  }

  private static EncoderTraining.Told noting(List<String> notes) {
    return new EncoderTraining.Told() {
      @Override
      public void step(String what, long done, long all) {}

      @Override
      public void note(String line) {
        notes.add(line);
      }
    };
  }

  @Test
  void whatShoppersChoseFindsWordsThatNoItemHas() {
    try (OpenShop shop = filled()) {
      assertThat(Asked.words(shop.open("products"), "settee")).isEmpty();
      var notes = new ArrayList<String>();
      shop.learn(
          "products",
          shown -> {
            for (int i = 0; i < 160; i += 2) {
              shown.accept(new ChosenPair("the settee", "i" + i, 1));
            }
            shown.accept(new ChosenPair("settee", "gone", 1));
          },
          noting(notes));
      assertThat(notes).containsExactly("80 of 81 choices are of items that are there");
      assertThat(Asked.words(shop.open("products"), "settee"))
          .isNotEmpty()
          .allSatisfy(id -> assertThat(Integer.parseInt(id.substring(1)) % 2).isZero());
    }
  }
}
