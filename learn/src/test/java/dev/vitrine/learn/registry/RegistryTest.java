package dev.vitrine.learn.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.ValueFile;
import dev.vitrine.search.model.ValueModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private static final Map<String, String> FACTS = Map.of("pages", "7", "told", "a = b: c\nd");

  @TempDir Path models;
  private Registry registry = new Registry(Path.of("."));

  @BeforeEach
  void open() {
    registry = new Registry(models.resolve("1.value"));
  }

  private static ValueModel model(double start) {
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      var linear = Linear.of(List.of("text"), new double[] {1});
      parts.put(head, new ValueModel.Part(linear, start));
    }
    return new ValueModel(parts, 0, "of a test");
  }

  private String ranks(boolean canary) {
    return registry.model(registry.standing(), canary).map(ValueFile::sum).orElse("none");
  }

  @Test
  void nothingRanksBeforeItIsPromoted() {
    assertThat(registry.standing()).isEqualTo(Standing.NONE);
    Version first = registry.add("lamps", model(1), FACTS);
    assertThat(first.number()).isEqualTo(1);
    assertThat(ranks(false)).isEqualTo("none");
    registry.promote(1);
    assertThat(ranks(false)).isEqualTo(ValueFile.sum(model(1)));
    assertThat(registry.versions().getFirst().fact("told")).isEqualTo("a = b: c\nd");
    assertThat(registry.versions().getFirst().fact("sum")).isEqualTo(ValueFile.sum(model(1)));
  }

  @Test
  void aCanaryRanksForSomeAndRollingBackEndsIt() {
    registry.add("lamps", model(1), FACTS);
    registry.promote(1);
    assertThat(registry.add("lamps", model(2), FACTS).fact("parent")).isEqualTo("1");
    assertThat(registry.canary(2, 0.1)).isEqualTo(new Standing(1, List.of(), 2, 0.1, 0));
    assertThat(ranks(true)).isEqualTo(ValueFile.sum(model(2)));
    assertThat(registry.rollBack()).isEqualTo(Standing.of(1));
    registry.promote(2);
    assertThat(registry.standing()).isEqualTo(new Standing(2, List.of(1), 0, 0, 0));
    registry.rollBack();
    assertThat(ranks(false)).isEqualTo(ValueFile.sum(model(1)));
  }

  @Test
  void rollingBackGoesBackStepByStepAndNeverForward() {
    for (int version = 1; version <= 8; version++) {
      registry.add("lamps", model(version), FACTS);
    }
    registry.promote(1);
    registry.promote(2);
    registry.promote(3);
    assertThat(new Registry(models.resolve("1.value")).standing().earlier()).containsExactly(1, 2);
    assertThat(registry.rollBack()).isEqualTo(new Standing(2, List.of(1), 0, 0, 0));
    assertThat(registry.rollBack()).isEqualTo(Standing.of(1));
    assertThat(registry.rollBack()).isEqualTo(Standing.NONE);
    assertThatThrownBy(registry::rollBack)
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .hasMessageContaining("nothing to go back to");
    for (int version = 1; version <= 8; version++) {
      registry.promote(version);
    }
    assertThat(registry.standing().earlier()).as("no further").containsExactly(3, 4, 5, 6, 7);
  }

  @Test
  void aFileOfBeforeHasOneThatRankedEarlier() throws IOException {
    registry.add("lamps", model(1), FACTS);
    registry.add("lamps", model(2), FACTS);
    Path standing = models.resolve("1.value").resolve("standing.properties");
    Files.writeString(standing, "catalogue=lamps\nlive=2\nbefore=1\ncanary=0\nshare=0\n");
    assertThat(registry.standing()).isEqualTo(new Standing(2, List.of(1), 0, 0, 0));
    Files.writeString(standing, "catalogue=lamps\nlive=2\nbefore=0\n");
    assertThat(registry.standing()).isEqualTo(Standing.of(2));
  }

  @Test
  void whatRanksForEverybodyIsTriedNoMoreAndNotInShadow() {
    registry.add("lamps", model(1), FACTS);
    registry.add("lamps", model(2), FACTS);
    registry.promote(1);
    assertThatThrownBy(() -> registry.canary(1, 0.1))
        .hasMessageContaining("version 1 ranks for everybody already");
    assertThatThrownBy(() -> registry.shadow(1)).hasMessageContaining("cannot be in shadow");
    registry.canary(2, 0.1);
    assertThatThrownBy(() -> registry.shadow(2)).hasMessageContaining("cannot be in shadow");
    assertThat(registry.standing()).isEqualTo(new Standing(1, List.of(), 2, 0.1, 0));
    assertThat(registry.history()).hasSize(2);
  }

  @Test
  void whatIsWrongIsRefusedAndNothingChanges() {
    registry.add("lamps", model(1), FACTS);
    assertThatThrownBy(() -> registry.promote(3))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND))
        .hasMessageContaining("no version 3");
    for (double share : new double[] {0, 1, -1, Double.NaN}) {
      assertThatThrownBy(() -> registry.canary(1, share)).hasMessageContaining("share");
    }
    assertThat(registry.standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void oldOnesGoUnlessTheyRank() {
    for (int i = 1; i <= 15; i++) {
      registry.add("lamps", model(i), FACTS);
      if (i == 1) {
        registry.promote(1);
      }
    }
    assertThat(registry.versions().stream().map(Version::number))
        .containsExactly(1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    assertThat(ranks(false)).isEqualTo(ValueFile.sum(model(1)));
  }

  @Test
  void registriesAreFoundByTheNamesOfTheirCatalogues() throws IOException {
    registry.add("lamps", model(1), FACTS);
    new Registry(models.resolve("2.value")).add("chairs", model(1), FACTS);
    Files.createDirectories(models.resolve("something-else"));
    assertThat(Registry.all(models)).containsOnlyKeys("lamps", "chairs");
    registry.remove();
    assertThat(Registry.all(models)).containsOnlyKeys("chairs");
    assertThat(Registry.all(models.resolve("none"))).isEmpty();
  }

  @Test
  void aStandingThatCannotBeUnderstoodIsNamed() throws IOException {
    registry.add("lamps", model(1), FACTS);
    Files.writeString(models.resolve("1.value/standing.properties"), "live = many");
    assertThatThrownBy(registry::standing)
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessageContaining("standing.properties");
  }

  private List<String> deeds() {
    return new Registry(models.resolve("1.value"))
        .history().stream().map(e -> e.deed().key() + " " + e.version()).toList();
  }

  @Test
  void whatWasDoneIsKnownAfterARestartAndATornLineCostsOnlyItself() throws IOException {
    registry.add("lamps", model(1), FACTS);
    registry.add("lamps", model(2), FACTS);
    registry.promote(1);
    registry.canary(2, 0.5);
    assertThat(deeds()).containsExactly("promoted 1", "tried 2");
    Path history = models.resolve("1.value/history");
    byte[] whole = Files.readAllBytes(history);
    int second = Files.readString(history).indexOf('\n') + 1;
    for (int torn = second + 1; torn < whole.length - 1; torn++) {
      Files.write(history, Arrays.copyOf(whole, torn));
      assertThat(deeds()).containsExactly("promoted 1");
      registry.rollBack();
      assertThat(deeds()).containsExactly("promoted 1", "rolled-back 2");
      Files.write(history, Arrays.copyOf(whole, second));
      registry.canary(2, 0.5);
    }
    whole[second + 12] ^= 1;
    Files.write(history, whole);
    assertThat(deeds()).containsExactly("promoted 1");
  }

  @Test
  void whoDidItIsKept() throws IOException {
    registry.add("lamps", model(1), FACTS);
    registry.add("lamps", model(2), FACTS);
    registry.promote(1);
    Registry anna = registry.by("anna");
    anna.canary(2, 0.5);
    anna.rollBack();
    anna.shadow(2);
    registry.by(Registry.SHOP).promote(2);
    assertThat(new Registry(models.resolve("1.value")).history())
        .extracting(Entry::by)
        .containsExactly("", "anna", "anna", "anna", "the shop");
    assertThat(registry.history().get(1).told())
        .endsWith("version 2 made a canary: for a share of 0.5 (by anna)");
    Trial trial = registry.trial(0.1).orElseThrow();
    assertThat(anna.takeBack(trial, "worse")).isTrue();
    assertThat(registry.history().getLast().by()).as("no person's word").isEqualTo("the shop");
    String before =
        Files.readString(models.resolve("1.value/history")).lines().findFirst().orElse("");
    assertThat(before.split("\t", -1)).as("nobody's line is as lines were before").hasSize(5);
  }

  @Test
  void everyDeedHasWordsOfItsOwn() {
    assertThat(Arrays.stream(Deed.values()).map(Deed::told)).doesNotHaveDuplicates();
    assertThat(Deed.TRIED.told()).contains("canary");
    assertThat(Deed.ROLLED_BACK.told()).contains("by hand");
    assertThat(Deed.TAKEN_BACK.told()).contains("guardrail");
  }

  @Test
  void theStoryBeginsWithHowAVersionWasLearnt() {
    PastLesson lesson = registry.lessons().begun(1, "anna");
    registry.add("lamps", model(1), FACTS);
    registry.lessons().ended(lesson.done(2, "click", 12_345, 1));
    registry.lessons().ended(registry.lessons().begun(3, "anna").failed(4, "nothing new"));
    registry.promote(1);
    registry.rollBack();
    assertThat(registry.story()).extracting(Entry::deed).startsWith(Deed.TRAINED).hasSize(3);
    assertThat(registry.story().getFirst().told())
        .endsWith("version 1 trained: click, from 12,345 events (by anna)");
    assertThat(registry.story().getLast().told())
        .endsWith("version 1 rolled back by hand: no version ranks");
    assertThat(registry.history()).as("who ranks is told by deeds alone").hasSize(2);
  }

  @Test
  void aTrialIsWhatWasBegunLastAndEndsOnce() {
    for (int i = 1; i <= 3; i++) {
      registry.add("lamps", model(i), FACTS);
    }
    registry.promote(1);
    registry.promote(2);
    assertThat(registry.trial(0)).isEmpty();
    Trial promoted = registry.trial(0.1).orElseThrow();
    assertThat(promoted.told()).isEqualTo("version 2 against version 1");
    assertThat(registry.confirm(promoted, "fine", false)).isTrue();
    assertThat(registry.trial(0.1)).isEmpty();
    registry.canary(3, 0.2);
    Trial canary = registry.trial(0.1).orElseThrow();
    assertThat(canary.version()).isEqualTo(3);
    assertThat(canary.share()).isEqualTo(0.2);
    assertThat(registry.confirm(canary, "fine", false)).isFalse();
    assertThat(registry.takeBack(canary, "bad\nand\tworse")).isTrue();
    assertThat(registry.takeBack(canary, "bad")).isFalse();
    assertThat(registry.standing()).isEqualTo(new Standing(2, List.of(1), 0, 0, 0));
    assertThat(registry.history().getLast().why()).isEqualTo("bad and worse");
    assertThat(registry.trial(0.1)).isEmpty();
  }

  @Test
  void aVersionInShadowIsKeptWithItsNotesUntilItIsNot() {
    for (int i = 1; i <= 15; i++) {
      registry.add("lamps", model(i), FACTS);
      if (i == 1) {
        registry.shadow(1);
        registry.note(1, "seen", Map.of("a", "b"));
      }
    }
    assertThat(registry.versions().getFirst().number()).isEqualTo(1);
    assertThat(registry.noted(1, "seen")).containsEntry("a", "b");
    assertThat(registry.noted(2, "seen")).isEmpty();
    assertThat(registry.shadow(0)).isEqualTo(Standing.NONE);
    registry.add("lamps", model(16), FACTS);
    assertThat(registry.noted(1, "seen")).isEmpty();
    assertThat(deeds()).containsExactly("shadowed 1", "unshadowed 1");
  }
}
