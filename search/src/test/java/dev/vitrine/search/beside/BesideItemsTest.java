package dev.vitrine.search.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Reason;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideItemsTest {
  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final BesideItems beside = new BesideItems(TestCascade.of(), SmallShop.WORDS);

  @AfterAll
  void close() {
    shop.close();
  }

  private static Beside asked(Relation relation, Filter filter, String... items) {
    return new Beside(relation, List.of(items), filter, 6, "", "", Duration.ofSeconds(10));
  }

  private List<Companion> found(Relation relation, View view, String... items) {
    return beside.of(asked(relation, Filter.ALL, items), view);
  }

  private static List<String> ids(List<Companion> companions) {
    return companions.stream().map(each -> each.document().id()).toList();
  }

  private Doings doings() {
    var doings = new Doings(shop);
    for (int i = 0; i < 4; i++) {
      doings.by("k" + i).clicks(1, "kettle-steel").clicks(1, "kettle-glass").buys(1, "pot-tea");
      doings.buys(1, "kettle-steel");
      doings.by("p" + i).clicks(1, "phone").buys(1, "phone").buys(1, "de-huelle");
      doings.by("c" + i).clicks(2, "zh-case");
    }
    return doings;
  }

  @Test
  void whatMayTakeThePlaceOfAThingIsOfItsKind() {
    List<Companion> found = found(Relation.INSTEAD, shop.view(), "kettle-steel");
    assertThat(ids(found).subList(0, 2)).containsExactlyInAnyOrder("kettle-red", "kettle-glass");
    assertThat(ids(found)).doesNotContain("kettle-steel", "book");
    assertThat(found.subList(0, 2)).extracting(Companion::reason).containsOnly(Reason.ALIKE);
    assertThat(found).allMatch(each -> each.score() > 0 && each.score() <= 1);
  }

  @Test
  void whatTheSameShoppersTurnToComesFirst() {
    List<Companion> found = found(Relation.INSTEAD, doings().view(), "kettle-steel");
    assertThat(found.getFirst().document().id()).isEqualTo("kettle-glass");
    assertThat(found.getFirst().reason()).isEqualTo(Reason.SHOPPERS);
  }

  @Test
  void whatIsBoughtWithAThingGoesAlongWithIt() {
    List<Companion> found = found(Relation.ALONG, doings().view(), "kettle-steel");
    assertThat(found.getFirst().document().id()).isEqualTo("pot-tea");
    assertThat(found.getFirst().reason()).isEqualTo(Reason.BOUGHT);
    assertThat(ids(found)).doesNotContain("kettle-steel", "kettle-glass", "kettle-red");
  }

  @Test
  void whatASingleShopperDidIsToldToNobody() {
    var one = new Doings(shop);
    one.by("only").clicks(1, "kettle-steel").clicks(1, "torch").clicks(1, "book");
    one.buys(1, "kettle-steel").buys(1, "book");
    assertThat(found(Relation.ALONG, one.view(), "kettle-steel"))
        .isNotEmpty()
        .extracting(Companion::reason)
        .doesNotContain(Reason.BOUGHT, Reason.SHOPPERS);
  }

  @Test
  void whatIsBoughtOfAnotherKindGoesAlongWithThatNobodyBought() {
    List<Companion> found = found(Relation.ALONG, doings().view(), "phone-big");
    assertThat(ids(found).subList(0, 2)).containsExactlyInAnyOrder("de-huelle", "zh-case");
    assertThat(found.subList(0, 2))
        .extracting(Companion::reason)
        .containsOnly(Reason.BOUGHT_OF_KIND);
  }

  @Test
  void inAShopInWhichNothingWasBoughtWhatStandsNearIsBrought() {
    List<Companion> found = found(Relation.ALONG, shop.view(), "kettle-steel");
    assertThat(ids(found)).contains("pot-tea", "torch").doesNotContain("kettle-red");
    assertThat(found).extracting(Companion::reason).containsOnly(Reason.NEAR);
  }

  @Test
  void ofOneKindThereAreTwoAtMost() {
    assertThat(ids(found(Relation.ALONG, shop.view(), "hp-case")))
        .filteredOn(id -> id.startsWith("hp-"))
        .hasSize(2);
  }

  @Test
  void aWholeCartIsLookedAtTogether() {
    List<Companion> found = found(Relation.ALONG, doings().view(), "kettle-steel", "phone");
    assertThat(ids(found)).contains("pot-tea", "de-huelle");
    assertThat(ids(found)).doesNotContain("kettle-steel", "phone", "phone-big", "kettle-red");
  }

  @Test
  void theFilterHoldsAndWhatIsGoneIsNotBrought() {
    Filter cheap = new Filter.Between("price", 0, 15);
    View view = doings().view();
    assertThat(ids(beside.of(asked(Relation.ALONG, cheap, "phone"), view)))
        .contains("de-huelle")
        .doesNotContain("hp-xm4");
    assertThat(beside.of(asked(Relation.INSTEAD, new Filter.Is("brand", "No"), "phone"), view))
        .isEmpty();
  }

  @Test
  void anItemThatIsNotThereIsSaidSo() {
    View view = shop.view();
    assertThatThrownBy(() -> found(Relation.ALONG, view, "nothing"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("no item of that id");
    assertThat(found(Relation.ALONG, view, "nothing", "kettle-steel")).isNotEmpty();
  }

  @Test
  void besideAVideoStandsWhatGoesWithTheProductThatItSells() {
    try (SmallShop own = SmallShop.of(Golden.catalogue())) {
      String links =
          "{\"product\":\"gone\",\"probability\":0.9},"
              + "{\"product\":\"kettle-steel\",\"probability\":0.8}";
      own.put(List.of(Reels.video("film", "My morning", links)));
      assertThat(ids(found(Relation.INSTEAD, own.view(), "film")).subList(0, 2))
          .containsExactlyInAnyOrder("kettle-red", "kettle-glass");
    }
  }
}
