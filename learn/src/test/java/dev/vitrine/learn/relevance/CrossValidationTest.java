package dev.vitrine.learn.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.feature.Sample;
import dev.vitrine.search.model.RelevanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {
  @TempDir Path folder;

  /// Two items for each query; keeps the models it is ranked by.
  private static final class TwoItems implements Trainable {
    private final List<RelevanceModel> models = new ArrayList<>();

    @Override
    public Sample sample(Query query) {
      float[][] columns = new float[Features.cheap().size()][2];
      columns[0][0] = 1;
      return new Sample(List.of("a", "b"), FeatureMatrix.of(Features.cheap(), columns));
    }

    @Override
    public Catalogue through(RelevanceModel model) {
      models.add(model);
      return new FoldedCatalogue(new Folds(1, 0), List.of());
    }

    @Override
    public Map<String, Double> weights() {
      return Map.of("text", 1.0);
    }
  }

  private JudgedSet set(int queries) throws IOException {
    var texts = new StringBuilder();
    var judgments = new StringBuilder();
    for (int q = 0; q < queries; q++) {
      texts.append("q").append(q).append("\tquery ").append(q).append('\n');
      judgments.append("q").append(q).append(" 0 a 1\nq").append(q).append(" 0 b 0\n");
    }
    Files.writeString(folder.resolve("catalog.ndjson"), "{\"id\":\"a\",\"title\":\"A\"}\n");
    Files.writeString(folder.resolve("queries.tsv"), texts.toString());
    Files.writeString(folder.resolve("qrels.txt"), judgments.toString());
    return JudgedSet.read(folder);
  }

  @Test
  void everyQueryIsAnsweredByAModelOfTheOthers() throws IOException {
    var shop = new TwoItems();
    var told = new ArrayList<String>();
    JudgedSet set = set(30);
    Catalogue ranked =
        new CrossValidation(shop, RelevanceOptions.DEFAULT, Set.of(), told::add)
            .of(set, new Prior.HandSet());
    assertThat(shop.models).hasSize(5);
    assertThat(ranked).isInstanceOf(FoldedCatalogue.class);
    var folds = ((FoldedCatalogue) ranked).folds();
    for (int part = 0; part < 5; part++) {
      int out = part;
      long others = set.queries().stream().filter(q -> folds.of(q.text()) != out).count();
      assertThat(shop.models.get(part).told()).endsWith(", " + others + " queries");
    }
    assertThat(told).anyMatch(line -> line.startsWith("part 5 of 5"));
  }

  @Test
  void whatIsLeftOutIsInNoModel() throws IOException {
    var shop = new TwoItems();
    new CrossValidation(shop, RelevanceOptions.DEFAULT, Set.of("text", "stars"), line -> {})
        .of(set(5), new Prior.HandSet());
    assertThat(shop.models)
        .allSatisfy(model ->
            assertThat(model.model().features())
                .doesNotContain("text", "stars")
                .hasSize(Features.cheap().size() - 2));
  }

  @Test
  void aFeatureThatThereIsNotIsRefusedByName() {
    var validation =
        new CrossValidation(
            new TwoItems(), RelevanceOptions.DEFAULT, Set.of("moon-phase"), line -> {});
    assertThatThrownBy(validation::untrained).hasMessageContaining("moon-phase");
  }
}
