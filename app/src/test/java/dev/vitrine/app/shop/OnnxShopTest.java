package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.testkit.onnx.OnnxGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that ranks by a model in the ONNX form.
class OnnxShopTest {
  @TempDir Path folder;

  /// How many ratings each item has and, by `popularity`, which of them are liked best.
  private static final String[] ITEMS = {
    "{'objectID':'none','title':'Kettle','rating':4,'price':1}",
    "{'objectID':'some','title':'Kettle','rating':4,'rating_count':50,'price':1}",
    "{'objectID':'many','title':'Kettle','rating':4,'rating_count':90000}"
  };

  /// The nearer to 0.3 a popularity is, the higher the score: -|popularity - 0.3|.
  private static OnnxGraph middling(String activation) {
    return new OnnxGraph()
        .input("X", OnnxGraph.FLOAT, -1, 2)
        .floats("first", new float[] {9, -9, 0, 0}, 2, 2)
        .floats("at", new float[] {-2.7f, 2.7f}, 2)
        .floats("last", new float[] {-1, -1}, 2, 1)
        .node("Gemm", List.of("X", "first", "at"), "sides")
        .node(activation, List.of("sides"), "beside")
        .node("MatMul", List.of("beside", "last"), "score")
        .output("score", OnnxGraph.FLOAT, -1, 1);
  }

  private OpenShop shop(OnnxGraph graph, String features) throws IOException {
    Path model = folder.resolve("ranker.onnx");
    Files.write(model, graph.property("features", features).toBytes());
    var keys = Map.of("index.refresh-every", "20ms", "final-stage.model", model.toString());
    return OpenShop.open(folder.resolve("data"), ShopConf.of(Unhurried.conf(keys)));
  }

  private static List<String> kettles(OpenShop shop) {
    var catalogue = shop.open("products");
    catalogue.write(puts(ITEMS));
    shop.settle();
    return Asked.words(catalogue, "kettle");
  }

  @Test
  void aNetRanks() throws IOException {
    try (var shop = shop(middling("Relu"), "popularity,text")) {
      assertThat(kettles(shop)).containsExactly("some", "none", "many");
    }
  }

  @Test
  void whatIsNoNetIsRunByTheRuntimeAndRanks() throws IOException {
    try (var shop = shop(middling("Softplus"), "popularity,text")) {
      assertThat(kettles(shop)).containsExactly("some", "none", "many");
    }
  }

  /// Popularity counts against an item, the price hardly at all.
  private static OnnxGraph unpopular() {
    return new OnnxGraph()
        .input("X", OnnxGraph.FLOAT, -1, 2)
        .floats("weights", new float[] {-1, 0.0001f}, 2, 1)
        .node("MatMul", List.of("X", "weights"), "score")
        .output("score", OnnxGraph.FLOAT, -1, 1);
  }

  @Test
  void aScoreThatIsNoNumberLeavesTheOrderAndIsInTheTrace() throws IOException {
    try (var shop = shop(unpopular(), "popularity,price")) {
      assertThat(kettles(shop)).hasSize(3);
      assertThat(notes(shop)).anySatisfy(note -> assertThat(note).startsWith("skipped: failed"));
    }
  }

  @Test
  void unlessAValueStandsForWhatIsNotKnown() throws IOException {
    try (var shop = shop(unpopular(), "popularity,price=0")) {
      assertThat(kettles(shop)).containsExactly("none", "some", "many");
      assertThat(notes(shop)).containsExactly("");
    }
  }

  private static List<String> notes(OpenShop shop) {
    return shop.open("products").answer(Query.of("kettle", 5)).trace().lines().stream()
        .filter(line -> line.step().equals("relevance"))
        .map(Trace.Line::note)
        .toList();
  }

  @Test
  void aFeatureThatIsNotKnownIsNamedBeforeAnyoneSearches() {
    assertThatThrownBy(() -> shop(middling("Relu"), "popularity,pages").open("products"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContainingAll("ranker.onnx", "pages");
  }
}
