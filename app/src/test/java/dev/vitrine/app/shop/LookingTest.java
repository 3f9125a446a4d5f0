package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A look into the searches of a real shop.
class LookingTest {
  @TempDir Path folder;
  private OpenShop shop;
  private Catalogue catalogue;

  @BeforeEach
  void open() {
    shop = OpenShop.open(folder, Asked.soon());
    catalogue = shop.open("products");
    catalogue.write(
        puts(
            "{'objectID':'a','title':'Desk lamp','brand':'Alto','price':1}",
            "{'objectID':'b','title':'Floor lamp','brand':'Brio','price':2}",
            "{'objectID':'c','title':'Sofa','brand':'Alto','price':3}"));
    shop.settle();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Look look(String text, String item, String... without) {
    return catalogue.look(Query.of(text, 1), new Look.How(List.of(without), 10, item));
  }

  @Test
  void everyCandidateIsToldWithWhatFoundItAndItsScores() {
    Look look = look("lamp", "c");
    assertThat(look.candidates())
        .extracting(Look.Candidate::id)
        .containsExactlyInAnyOrder("a", "b");
    assertThat(look.candidates()).extracting(Look.Candidate::position).containsExactly(1, 0);
    assertThat(look.candidates().getFirst().foundBy()).contains("keywords");
    assertThat(look.candidates().getFirst().first()).isPositive();
    assertThat(look.features()).contains("text");
    assertThat(look.candidates().getFirst().values()).hasSameSizeAs(look.features());
    assertThat(look.models()).first().asString().startsWith("first stage=");
    assertThat(look.fate().map(Fate::outcome)).contains(Fate.Outcome.NOT_RECALLED);
    assertThat(look("lamp", "").fate()).isEmpty();
  }

  private Look tried(String text, Map<String, String> settings) {
    return catalogue.look(
        Query.of(text, 1), new Look.How(List.of(), 10, "", settings, OptionalInt.empty()));
  }

  @Test
  void otherNumbersAreTriedForOneLook() {
    Map<String, String> settings =
        Map.of("first-stage.weight.text", "0", "first-stage.weight.title-length", "3");
    List<Look.Candidate> before = look("desk lamp", "").candidates();
    assertThat(tried("desk lamp", settings).candidates().getFirst().first())
        .isNotEqualTo(before.getFirst().first());
    assertThat(tried("desk lamp", Map.of("recall.relax-below", "0")).candidates())
        .extracting(Look.Candidate::id)
        .containsExactly("a");
    assertThat(look("desk lamp", "").candidates()).isEqualTo(before);
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    Query query = Query.of("lamp", 1);
    var none = new Look.How(List.of(), 10, "", Map.of(), OptionalInt.of(0));
    assertThat(catalogue.look(query, none).candidates()).isEqualTo(look("lamp", "").candidates());
    var ninth = new Look.How(List.of(), 10, "", Map.of(), OptionalInt.of(9));
    assertThatThrownBy(() -> catalogue.look(query, ninth))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("there is no version 9");
  }

  @ParameterizedTest
  @CsvSource({
    "index.commit-every, 1s, settings: 'index.commit-every' cannot be tried",
    "final-stage.model, /etc/passwd, settings: 'final-stage.model' cannot be tried",
    "recall.relax-belo, 1, unknown key 'recall.relax-belo'; nearest is 'recall.relax-below'",
    "recall.relax-below, few, a whole number",
    "first-stage.keep, 5000, a whole number from 0 to 1000"
  })
  void aNumberThatCannotBeTriedIsNamed(String key, String value, String told) {
    assertThatThrownBy(() -> tried("lamp", Map.of(key, value)))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining(told);
  }

  @Test
  void eachWordIsToldWithWhatItMayStandAs() {
    Look.Word right = look("lamps", "").words().getFirst();
    assertThat(right.typed()).isEqualTo("lamps");
    assertThat(right.needed()).isTrue();
    assertThat(right.forms().getFirst())
        .isEqualTo(new Look.Form("term", "lamp", 1, OptionalLong.of(2)));
    assertThat(look("lmap", "").words().getFirst().forms())
        .extracting(Look.Form::text)
        .contains("lamp");
    assertThat(look("lmap", "", "correct-spelling").words().getFirst().forms())
        .extracting(Look.Form::text)
        .doesNotContain("lamp");
    assertThat(look("\"desk lamps\"", "").words())
        .extracting(Look.Word::typed, Look.Word::needed)
        .containsExactly(tuple("desk", true), tuple("lamps", true), tuple("desk lamp", true));
  }

  @Test
  void aStepThatIsLeftOutDoesNothing() {
    assertThat(look("lmap", "").answer().notices()).isNotEmpty();
    Look without = look("lmap", "", "correct-spelling");
    assertThat(without.answer().notices())
        .noneMatch(notice -> notice.from().equals("lmap") && notice.to().equals("lamp"));
    assertThat(without.answer().trace().lines())
        .noneMatch(line -> line.step().equals("correct-spelling"));
    assertThat(without.steps()).extracting(Look.Place::step).contains("correct-spelling");
  }

  @Test
  void theMixGivesWayToThePlainList() {
    Look plain = look("lamp", "", "slots");
    assertThat(plain.answer().trace().lines().getLast().step()).isEqualTo("plain");
    assertThat(plain.answer().hits()).hasSize(1);
  }

  @Test
  void whatHasToStayCannotBeLeftOut() {
    for (String step : List.of("keywords", "linear", "nonsense")) {
      assertThatThrownBy(() -> look("lamp", "", step))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("'" + step + "'");
    }
  }

  @Test
  void nothingOfItIsKept() {
    look("lamp", "a");
    assertThat(shop.signals().pages().handed()).isZero();
  }
}
