package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Aim;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Intent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Bounds FEW =
      new Bounds(
          Constraints.NEUTRAL,
          Constraints.NEUTRAL.within(new KindRule(0, 0.2, 3), new KindRule(0, 0.1, 5)));

  private static SmallShop shop() {
    List<String> lamps =
        IntStream.range(0, 12).mapToObj(i -> SmallShop.product("p" + i, "Lamp " + i)).toList();
    List<String> films =
        IntStream.range(0, 6)
            .mapToObj(i -> Reels.video("v" + i, "Lamp film " + i, "{\"product\":\"no" + i + "\"}"))
            .toList();
    return SmallShop.of(Stream.concat(lamps.stream(), films.stream()).toArray(String[]::new));
  }

  /// The places of videos on the first page of ten, where they are ranked before all products.
  private static List<Integer> videos(Understood asked, View view, boolean products) {
    Candidates any = SomeCandidates.all(asked, view);
    Faces of = Faces.of(view, any::slot, any.size());
    int[] order =
        IntStream.range(0, any.size())
            .filter(row -> products || of.kind(row) == ItemKind.VIDEO)
            .boxed()
            .sorted(Comparator.comparing(row -> of.kind(row) == ItemKind.PRODUCT))
            .mapToInt(row -> row)
            .toArray();
    Candidates all = any.only(order);
    var cards = new CardsOf(Duration.ofDays(30), false);
    int[] rows =
        new SlotMix(FEW, Context.USUAL, 10, 110, cards, Drawing.NONE).mix(asked, view, all);
    Faces faces = Faces.of(view, place -> all.slot(rows[place]), rows.length);
    return IntStream.range(0, rows.length)
        .filter(place -> faces.kind(place) == ItemKind.VIDEO)
        .boxed()
        .toList();
  }

  @Test
  void ofProductsAloneThereIsNothingToMix() {
    try (SmallShop shop =
        SmallShop.of(SmallShop.product("a", "Lamp"), SmallShop.product("b", "Lamp"))) {
      View view = shop.view();
      Understood asked = TestCascade.understood(Ask.of("lamp").page(0, 10).explained(), view);
      var cards = new CardsOf(Duration.ofDays(30), false);
      var mixer = new SlotMix(FEW, Context.USUAL, 10, 110, cards, Drawing.NONE);
      var laid = mixer.lay(asked, view, SomeCandidates.all(asked, view));
      assertThat(laid.note()).isEmpty();
      assertThat(laid.reasons()).isEmpty();
    }
  }

  private static Understood asked(View view) {
    return TestCascade.understood(Ask.of("lamp").page(0, 10), view);
  }

  @Test
  void aPageThatNobodyWantsVideosOnShowsFewAndNotOnEnd() {
    try (SmallShop shop = shop()) {
      assertThat(videos(asked(shop.view()), shop.view(), true)).containsExactly(0, 3);
    }
  }

  @Test
  void whereTheyAreAskedForOrThereIsNothingElseTheyStandAsRanked() {
    try (SmallShop shop = shop()) {
      Understood asked = asked(shop.view());
      assertThat(videos(asked, shop.view(), false)).hasSize(6);
      for (Intent intent : List.of(Intent.VIDEO, Intent.LIVE, Intent.CREATOR)) {
        var likely = new Intended(intent, 0.7, Optional.empty());
        Understood wanted = asked.aiming(new Aim(asked.aim().categories(), List.of(likely)));
        assertThat(videos(wanted, shop.view(), true)).containsExactly(0, 1, 2, 3, 4, 5);
      }
      var hardly = new Intended(Intent.VIDEO, 0.4, Optional.empty());
      Understood not = asked.aiming(new Aim(asked.aim().categories(), List.of(hardly)));
      assertThat(videos(not, shop.view(), true)).hasSize(2);
    }
  }
}
