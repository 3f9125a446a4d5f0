package dev.vitrine.learn.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Lesson;
import dev.vitrine.search.category.Likely;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.category.ShelvesFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryTrainingTest {
  private static final List<List<String>> PATHS =
      List.of(
          List.of("Home", "Kettles"),
          List.of("Home", "Pans"),
          List.of("Shoes", "Boots"),
          List.of("Shoes", "Sandals"));

  private static final List<String> NAMES = List.of("kettle", "pan", "boot", "sandal");
  private static final List<String> COLOURS = List.of("red", "blue", "black", "white");

  @TempDir private Path folder = Path.of("");

  /// Items whose last word names them, now and then wrongly, and whose other words tell nothing.
  private static CategoryTraining training(int items) {
    var training = new CategoryTraining();
    var random = new SplittableRandom(7);
    for (int i = 0; i < items; i++) {
      int sort = random.nextInt(PATHS.size());
      int named = random.nextInt(20) == 0 ? random.nextInt(NAMES.size()) : sort;
      List<String> title =
          List.of(COLOURS.get(random.nextInt(4)), "acme" + random.nextInt(9), NAMES.get(named));
      training.add(new Lesson(List.of(new Lesson.Part(title, 1)), List.of(PATHS.get(sort)), 1));
    }
    return training;
  }

  private static List<String> answer(CategoryModel model, String... stems) {
    return model.of(List.of(stems)).answer().stream().map(Likely::value).toList();
  }

  @Test
  void whatItemsAreCalledTellsWhereTheyStand() {
    CategoryModel model = training(600).train(CategoryTraining.Told.NOBODY);
    assertThat(answer(model, "kettle")).containsExactly("Home > Kettles");
    assertThat(answer(model, "red", "sandal")).containsExactly("Shoes > Sandals");
    assertThat(answer(model, "red")).isEmpty();
    assertThat(answer(model, "qqqq")).isEmpty();
  }

  @Test
  void aCategoryOfFewItemsCountsForTheOneAboveIt() {
    CategoryTraining training = training(600);
    List<String> rare = List.of("Home", "Kettles", "Samovars");
    List<String> title = List.of("acme1", "samovar");
    training.add(new Lesson(List.of(new Lesson.Part(title, 1)), List.of(rare), 1));
    CategoryTree tree = training.train(CategoryTraining.Told.NOBODY).tree();
    assertThat(tree.byHash(Cards.hashOf(rare)))
        .isPositive()
        .isEqualTo(tree.byHash(Cards.hashOf(List.of("Home", "Kettles"))));
  }

  @Test
  void probabilitiesAreWhatTheySayOnItemsKeptApart() {
    CategoryQuality quality = training(3_000).held(CategoryTraining.Told.NOBODY);
    assertThat(quality.queries()).isGreaterThan(500);
    assertThat(quality.error()).isLessThan(0.06);
    assertThat(quality.covered()).isGreaterThan(0.8);
    assertThat(quality.best().mean()).isBetween(0.4, 1.0);
  }

  @Test
  void theSameLessonsGiveTheSameFile() {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    for (Path file : List.of(one, two)) {
      CategoryModel model = training(300).train(CategoryTraining.Told.NOBODY);
      ShelvesFile.write(file, new Shelves(Optional.of(model), Optional.empty()));
    }
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void queriesThatShoppersAskedTeachToo() {
    CategoryTraining training = training(300);
    for (int i = 0; i < 50; i++) {
      training.add(Lesson.of(List.of("samovar"), List.of("Home", "Kettles"), 2));
    }
    assertThat(answer(training.train(CategoryTraining.Told.NOBODY), "samovar"))
        .containsExactly("Home > Kettles");
  }

  @Test
  void categoriesOfFewItemsAreOneWithWhatIsAboveThem() {
    CategoryTraining training = training(300);
    training.add(Lesson.of(List.of("samovar", "kettle"), List.of("Home", "Samovars"), 1));
    CategoryModel model = training.train(CategoryTraining.Told.NOBODY);
    assertThat(model.tree().deepest(List.of("Home", "Samovars")))
        .isEqualTo(model.tree().deepest(List.of("Home")));
  }

  @Test
  void tooLittleIsRefused() {
    assertThatThrownBy(() -> training(20).train(CategoryTraining.Told.NOBODY))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .hasMessageContaining("20 items");
    var one = new CategoryTraining();
    for (int i = 0; i < 100; i++) {
      one.add(Lesson.of(List.of("kettle"), List.of("Kettles"), 1));
    }
    assertThatThrownBy(() -> one.train(CategoryTraining.Told.NOBODY))
        .hasMessageContaining("two categories");
  }

  @Test
  void kindsAreToldApartWhereThereAreSeveral() {
    var training = new ShelvesTraining();
    for (int i = 0; i < 300; i++) {
      boolean video = i % 3 == 0;
      var part = new Lesson.Part(List.of(video ? "haul" : "kettle", "acme" + i % 7), 1);
      training.add(
          new Lesson(List.of(part), List.of(PATHS.get(i % 4)), 1),
          video ? ItemKind.VIDEO : ItemKind.PRODUCT);
    }
    Shelves shelves = training.train(CategoryTraining.Told.NOBODY);
    CategoryModel kinds = shelves.kinds().orElseThrow();
    assertThat(kinds.of(List.of("haul")).mass("video")).isGreaterThan(0.8);
    assertThat(kinds.of(List.of("kettle")).mass("video")).isLessThan(0.2);
  }
}
