package dev.vitrine.learn.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Meant;
import dev.vitrine.search.vector.Tower;
import dev.vitrine.search.vector.Towers;
import dev.vitrine.search.vector.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTrainingTest {
  private static final EncoderOptions FEW =
      new EncoderOptions(16, 32, 300, 0.1f, 0.1f, 4, 0.5, 0.5, 7);

  private static final List<String> SEATS = List.of("cushion", "seat", "leg", "fabric", "room");
  private static final List<String> DRINKS = List.of("cup", "water", "boil", "tea", "handle");

  @TempDir private Path folder = Path.of("");

  /// Items of two kinds; those that sit are called sofa or couch, never both.
  private static List<ItemWords> items() {
    var random = new SplittableRandom(3);
    var items = new ArrayList<ItemWords>();
    for (int i = 0; i < 120; i++) {
      boolean sits = i % 2 == 0;
      String name = sits ? (i % 4 == 0 ? "sofa" : "couch") : (i % 4 == 1 ? "kettle" : "teapot");
      List<String> about = sits ? SEATS : DRINKS;
      var body = new ArrayList<String>();
      for (int w = 0; w < 4; w++) {
        body.add(about.get(random.nextInt(about.size())));
      }
      items.add(
          new ItemWords(List.of("brand" + i % 7, name), List.of(), List.of(), List.of(), body));
    }
    return items;
  }

  private static void read(EncoderTraining training) {
    List<ItemWords> items = items();
    for (int i = 0; i < items.size(); i++) {
      training.add("i" + i, items.get(i));
    }
  }

  private static Towers trained(EncoderOptions options) {
    var training = new EncoderTraining(options);
    read(training);
    return training.train(EncoderTraining.Told.NOBODY);
  }

  private static float like(Towers encoder, String query, ItemWords item) {
    float[] asked = encoder.ready(new Meant(query, List.of(query)));
    float[] there = encoder.vector(Traits.of(item), Tower.ITEM);
    float dot = 0;
    for (int i = 0; i < asked.length; i++) {
      dot += asked[i] * there[i];
    }
    return dot;
  }

  @Test
  void aWordIsNearToItemsOfItsCompanyThatDoNotHoldIt() {
    Towers encoder = trained(FEW);
    ItemWords seat = nameless(SEATS);
    ItemWords drink = nameless(DRINKS);
    assertThat(like(encoder, "sofa", seat)).isGreaterThan(like(encoder, "sofa", drink) + 0.1f);
    assertThat(like(encoder, "kettle", drink)).isGreaterThan(like(encoder, "kettle", seat) + 0.1f);
  }

  private static ItemWords nameless(List<String> about) {
    return new ItemWords(List.of("brand1"), List.of(), List.of(), List.of(), about);
  }

  @Test
  void theSameItemsAndSeedGiveTheSameModel() {
    Towers once = trained(FEW);
    assertThat(trained(FEW).id()).isEqualTo(once.id());
    assertThat(trained(FEW.withSteps(299)).id()).isNotEqualTo(once.id());
  }

  @Test
  void anInterruptedTrainingGoesOnAndGivesTheSameModel() {
    String whole = trained(FEW).id();
    Path file = folder.resolve("training");
    var notes = new ArrayList<String>();
    for (int end : new int[] {1, 120, 299}) {
      assertThatThrownBy(() -> resumed(FEW, file, end, notes)).hasMessage("ended at " + end);
      assertThat(file).exists();
    }
    assertThat(resumed(FEW, file, 0, notes).id()).isEqualTo(whole);
    assertThat(file).doesNotExist();
    assertThat(notes)
        .containsExactly(
            "training goes on after step 1",
            "training goes on after step 120",
            "training goes on after step 299");
  }

  @Test
  void aTrainingOfOtherItemsOrOptionsBeginsAnewAndSaysSo() throws IOException {
    Path file = folder.resolve("training");
    var notes = new ArrayList<String>();
    assertThatThrownBy(() -> resumed(FEW, file, 50, notes)).hasMessage("ended at 50");
    EncoderOptions other = FEW.withSteps(60);
    assertThat(resumed(other, file, 0, notes).id()).isEqualTo(trained(other).id());
    assertThatThrownBy(() -> resumed(FEW, file, 50, notes)).hasMessage("ended at 50");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(resumed(FEW, file, 0, notes).id()).isEqualTo(trained(FEW).id());
    assertThat(notes).hasSize(2);
    assertThat(notes.get(0)).contains("changed since");
    assertThat(notes.get(1)).contains("damaged");
  }

  /// Trains until a step, where it is ended; 0 for to the end.
  private static Towers resumed(EncoderOptions options, Path file, int end, List<String> notes) {
    var training = new EncoderTraining(options);
    read(training);
    return training.train(
        new EncoderTraining.Told() {
          @Override
          public void step(String what, long done, long all) {
            if (done == end) {
              throw new VitrineException(Kind.OVERLOADED, "ended at " + end);
            }
          }

          @Override
          public void note(String line) {
            notes.add(line);
          }
        },
        file);
  }

  @Test
  void whatShoppersChooseBringsWordsNearThatNoItemHas() {
    ItemWords seat = nameless(SEATS);
    ItemWords drink = nameless(DRINKS);
    var training = new EncoderTraining(FEW);
    read(training);
    for (int i = 0; i < 40; i++) {
      assertThat(training.choose(List.of("settee"), "i" + 2 * i, 1)).isTrue();
    }
    assertThat(training.choose(List.of("settee"), "none", 1)).isFalse();
    assertThat(training.choose(List.of(), "i0", 1)).isFalse();
    assertThat(training.choices()).isEqualTo(40);
    Towers towers = training.train(EncoderTraining.Told.NOBODY);
    assertThat(like(towers, "settee", seat)).isGreaterThan(like(towers, "settee", drink) + 0.1f);
    assertThat(towers.knows(new Meant("", List.of("settee")))).isTrue();
    assertThat(towers.knows(new Meant("", List.of("qwxz")))).isFalse();
  }

  @Test
  void itTellsHowFarItIs() {
    var told = new ArrayList<Long>();
    var training = new EncoderTraining(FEW.withSteps(5));
    read(training);
    training.train((what, done, all) -> {
      assertThat(what).isEqualTo("training");
      assertThat(all).isEqualTo(5);
      told.add(done);
    });
    assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void itemsThatShareNothingTeachNothing() {
    var training = new EncoderTraining(FEW);
    training.add(
        "other", new ItemWords(List.of("abc"), List.of(), List.of(), List.of(), List.of()));
    training.add(
        "other", new ItemWords(List.of("xyz"), List.of(), List.of(), List.of(), List.of()));
    assertThatThrownBy(() -> training.train(EncoderTraining.Told.NOBODY))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("nothing can be learnt");
  }

  @Test
  void itemsWithoutAWordAreNoTrouble() {
    var training = new EncoderTraining(FEW.withSteps(20));
    read(training);
    training.add("other", new ItemWords(List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(training.train(EncoderTraining.Told.NOBODY).size()).isPositive();
  }
}
