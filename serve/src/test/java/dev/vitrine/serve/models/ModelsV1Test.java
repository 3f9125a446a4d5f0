package dev.vitrine.serve.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.serve.MemoryCatalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Right;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelsV1Test {
  private final Remembering shelf = new Remembering();
  private final MemoryCatalogues catalogues = new MemoryCatalogues();
  private final List<Route> routes = new ModelsV1(new Learning(), catalogues).routes();

  ModelsV1Test() {
    catalogues.open("products");
  }

  /// Has one lesson, which begins when it is asked for.
  private final class Learning implements Models {
    private Lesson lesson = Lesson.NONE;

    @Override
    public Shelf of(String catalogue) {
      return shelf;
    }

    @Override
    public Lesson lesson(String catalogue) {
      return lesson;
    }

    @Override
    public Lesson train(String catalogue, String by) {
      lesson = new Lesson(Lesson.State.RUNNING, "reading pages", 0, 0, "");
      return lesson;
    }
  }

  /// Keeps what it was told.
  private static final class Remembering implements Models.Shelf {
    private final List<String> told = new ArrayList<>();

    @Override
    public Models.Standing standing() {
      return new Models.Standing(2, List.of(1), 0, 0, 0);
    }

    @Override
    public List<Models.Version> versions() {
      return List.of(
          new Models.Version(1, Map.of("told", "a")), new Models.Version(2, Map.of("told", "b")));
    }

    @Override
    public Map<String, Map<String, String>> notes(int version) {
      return Map.of("watch", Map.of("cards", "9"));
    }

    @Override
    public Map<String, Map<String, Double>> looks(int version) {
      return Map.of("click", Map.of("price", 1.0));
    }

    @Override
    public OptionalInt ranked(List<String> models) {
      return OptionalInt.of(2);
    }

    @Override
    public List<Models.Deed> history() {
      return List.of(new Models.Deed(5, "promoted", 2, "", "anna"));
    }

    @Override
    public List<Models.PastLesson> lessons() {
      return List.of(
          new Models.PastLesson(1, 5, 9, "done", "click, cart", 12, 2, "the shop", ""),
          new Models.PastLesson(2, 10, 0, "running", "", 0, 0, "anna", ""));
    }

    @Override
    public void promote(int version, String by) {
      told.add("promote " + version + by);
    }

    @Override
    public void canary(int version, double share, String by) {
      told.add("canary " + version + " " + share + by);
    }

    @Override
    public void shadow(int version, String by) {
      told.add("shadow " + version + by);
    }

    @Override
    public void rollBack(String by) {
      told.add("roll back" + by);
    }
  }

  private JsonNode ask(String method, String end, String version, String body) {
    Route route =
        routes.stream()
            .filter(one -> one.method().equals(method) && one.pattern().endsWith(end))
            .findFirst()
            .orElseThrow();
    var vars = Map.of("catalogue", "products", "version", version);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Reply reply = route.handler().handle(new Request(method, vars, Map.of(), Map.of(), "", bytes));
    return Json.read(reply.body());
  }

  @Test
  void whoLooksSeesAndWhoEngineersChooses() {
    assertThat(routes).extracting(Route::right).containsOnly(Right.VIEW, Right.ENGINEER);
  }

  @Test
  void versionsAreToldWithWhatIsKnownOfThem() {
    assertThat(ask("GET", "/models", "", "").toString())
        .contains("\"live\":2,\"before\":1", "{\"version\":1,\"facts\":{\"told\":\"a\"}}")
        .contains("{\"at\":5,\"did\":\"promoted\",\"version\":2,\"why\":\"\",\"by\":\"anna\"}");
    assertThat(ask("GET", "/{version}", "2", "").toString())
        .contains("\"notes\":{\"watch\":{\"cards\":\"9\"}}")
        .contains("\"looks\":{\"click\":{\"price\":1.0}}");
    assertThatThrownBy(() -> ask("GET", "/{version}", "3", ""))
        .isInstanceOf(VitrineException.class);
    assertThatThrownBy(() -> ask("GET", "/{version}", "x", ""))
        .isInstanceOf(VitrineException.class);
  }

  @Test
  void aLessonIsBegunAndFollowed() {
    assertThat(ask("GET", "/lesson", "", "").path("state").asString()).isEqualTo("none");
    assertThat(ask("POST", "/lesson", "", "").path("state").asString()).isEqualTo("running");
    assertThat(ask("GET", "/lesson", "", "").path("doing").asString()).isEqualTo("reading pages");
  }

  @Test
  void lessonsAreToldTheLatestFirst() {
    assertThat(ask("GET", "/lessons", "", "").toString())
        .isEqualTo(
            "{\"lessons\":[{\"number\":2,\"begun\":10,\"outcome\":\"running\",\"what\":\"\","
                + "\"events\":0,\"version\":0,\"by\":\"anna\",\"note\":\"\"},"
                + "{\"number\":1,\"begun\":5,\"ended\":9,\"outcome\":\"done\",\"what\":\"click, cart\","
                + "\"events\":12,\"version\":2,\"by\":\"the shop\",\"note\":\"\"}]}");
  }

  @Test
  void whoChoosesIsHandedOnToo() {
    var anna = new Holder("anna", Right.ENGINEER, List.of(), 0, 0);
    Caller.of(anna, () -> ask("POST", "/promote", "1", ""));
    Caller.of(anna, () -> ask("POST", "/canary", "1", ""));
    Caller.of(anna, () -> ask("POST", "/rollback", "", ""));
    assertThat(shelf.told).containsExactly("promote 1anna", "canary 1 0.1anna", "roll backanna");
  }

  @Test
  void whatIsChosenIsHandedOn() {
    ask("POST", "/promote", "1", "");
    ask("POST", "/canary", "1", "");
    ask("POST", "/canary", "1", "{\"share\":0.25}");
    ask("POST", "/shadow", "0", "");
    ask("POST", "/rollback", "", "");
    assertThat(shelf.told)
        .containsExactly("promote 1", "canary 1 0.1", "canary 1 0.25", "shadow 0", "roll back");
    assertThatThrownBy(() -> ask("POST", "/canary", "1", "{\"share\":\"x\"}"))
        .isInstanceOf(VitrineException.class);
  }
}
