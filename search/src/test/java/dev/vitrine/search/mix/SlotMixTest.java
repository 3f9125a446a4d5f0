package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Laid;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.MixerContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotMixTest extends MixerContract {
  private static final CardsOf NEW = new CardsOf(Duration.ofDays(30), false);

  @Override
  protected Mixer mixer() {
    Constraints some =
        Constraints.NEUTRAL
            .kinds(new KindRule(0.2, 0.7, 1), new KindRule(0.1, 0.5, 3), new KindRule(0, 0.3, 4))
            .caps(3, 3, 2)
            .fresh(1);
    return new SlotMix(
        Bounds.always(some), new Context(-2, -0.3, -0.5, 0.1, -0.2), 6, 30, NEW, Drawing.NONE);
  }

  private static Mixer neutral(int candidates) {
    return new SlotMix(
        Bounds.always(Constraints.NEUTRAL), Context.USUAL, 20, candidates, NEW, Drawing.NONE);
  }

  @Test
  void nothingAskedIsThePlainListWhereNoProductRepeats() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      for (int size : new int[] {0, 1, 20, 500}) {
        Understood asked = TestCascade.understood(Ask.of("kettle").page(0, size), view);
        Candidates all = SomeCandidates.all(asked, view).only(products(asked, view));
        assertThat(neutral(110).mix(asked, view, all))
            .containsExactly(new PlainMix().mix(asked, view, all));
      }
    }
  }

  private static int[] products(Understood asked, View view) {
    Candidates all = SomeCandidates.all(asked, view);
    return IntStream.range(0, all.size())
        .filter(row -> Faces.of(view, all::slot, all.size()).kind(row) == ItemKind.PRODUCT)
        .toArray();
  }

  @Test
  void explainingSaysWhatEachSlotIsWorthAndNothingElseChanges() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      Ask ask = Ask.of("kettle").page(3, 9);
      Understood asked = TestCascade.understood(ask, view);
      Understood explained = TestCascade.understood(ask.explained(), view);
      Candidates all = SomeCandidates.all(asked, view);
      Laid quiet = mixer().lay(asked, view, all);
      Laid told = mixer().lay(explained, view, all);
      assertThat(told.rows()).containsExactly(quiet.rows());
      assertThat(quiet.reasons()).isEmpty();
      assertThat(told.note()).contains("page 1:", "page 2:", "worth");
      for (int row : told.rows()) {
        assertThat(told.of(row).parts().getFirst().feature()).isEqualTo("mix: worth here");
        assertThat(told.of(row).parts()).allMatch(part -> part.weight() == 0);
      }
    }
  }

  @Test
  void cardsOfVideosAndLivesTakeTheirCellsInAGridAndOneInAFeed() {
    var sized = new Context(-2, 0, 0, 0, 0).sized(2, 3);
    Mixer mixer =
        new SlotMix(Bounds.always(Constraints.NEUTRAL), sized, 20, 110, NEW, Drawing.NONE);
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      Query query = Ask.of("kettle").page(0, 20).query();
      Understood grid = TestCascade.understood(new Ask(query), view);
      Candidates all = SomeCandidates.all(grid, view);
      Laid laid = mixer.lay(grid, view, all);
      int[] rows = laid.rows();
      Faces faces = Faces.of(view, place -> all.slot(rows[place]), rows.length);
      List<Integer> expected =
          IntStream.range(0, rows.length).mapToObj(faces::kind).map(SlotMixTest::cells).toList();
      assertThat(IntStream.range(0, rows.length).map(laid::room).boxed())
          .containsExactlyElementsOf(expected)
          .contains(1, 2);
      Query feed = query.on(query.occasion().laidOut(Layout.FEED));
      Laid below = mixer.lay(TestCascade.understood(new Ask(feed), view), view, all);
      assertThat(IntStream.range(0, below.rows().length).map(below::room)).containsOnly(1);
    }
  }

  @Test
  void aGoodOfSeveralSellersStandsOnceWhereThatIsWishedAndElseAsRanked() {
    try (var shop =
        SmallShop.of(
            sold("a", "36000291452"),
            sold("b", "4006381333931"),
            sold("c", "036000291452"),
            sold("d", "4006381333930"),
            sold("e", "4006381333930"))) {
      View view = shop.view();
      Understood asked = TestCascade.understood(Ask.of("kettle").page(0, 20), view);
      Candidates all = SomeCandidates.all(asked, view);
      List<String> ranked = ids(view, all, new PlainMix().mix(asked, view, all));
      assertThat(ids(view, all, neutral(110).mix(asked, view, all))).isEqualTo(ranked);
      Mixer once =
          new SlotMix(
              Bounds.always(Constraints.NEUTRAL),
              Context.USUAL,
              20,
              110,
              new CardsOf(Duration.ofDays(30), true),
              Drawing.NONE);
      String second = ranked.indexOf("a") < ranked.indexOf("c") ? "c" : "a";
      List<String> folded = new ArrayList<>(ranked);
      folded.remove(second);
      folded.add(second);
      assertThat(ids(view, all, once.mix(asked, view, all))).isEqualTo(folded);
    }
  }

  private static String sold(String id, String number) {
    return SmallShop.product(id, "Kettle", "\"gtin\":[\"" + number + "\"]");
  }

  private static List<String> ids(View view, Candidates all, int[] rows) {
    return IntStream.of(rows).mapToObj(row -> view.items().id(all.slot(row))).toList();
  }

  private static int cells(ItemKind kind) {
    return switch (kind) {
      case VIDEO -> 2;
      case LIVE -> 3;
      default -> 1;
    };
  }
}
