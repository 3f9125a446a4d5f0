package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.judge.Judged.Count;
import dev.vitrine.simulate.policy.Around;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.run.Sums;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowingTest {
  private static final int SHOPPERS = 100;
  private static final int LEARN = 2;
  private static final int DAYS = 2;
  private static final int EVENTS = 100_000;

  @TempDir Path folder;

  /// Writes down what a shop shows.
  private record Noting(Policy shop, List<String> shown) implements Around {
    @Override
    public List<String> page(Visit visit, Query query) {
      List<String> page = shop.page(visit, query);
      shown.add(query.occasion().search() + " " + page);
      return page;
    }
  }

  /// What a shop showed and was told, and what rankers made beside it.
  private record Lived(
      List<String> shown, List<Event> log, List<RivalledPage> pages, double firstPages) {}

  /// Lives through a market in which the shop learns again from what it was asked by others, if it
  /// takes note of that.
  ///
  /// @param again days after which it learns again, 0 for never
  private Lived live(String name, List<Rival> rivals, String ranker, int again) throws IOException {
    Path world = ProductsAlone.in(folder);
    var market =
        new Simulation(World.of(world.toString()), 1, new Size(300, SHOPPERS, DAYS).after(LEARN));
    var shown = new ArrayList<String>();
    var sums = new Sums(SHOPPERS, 1);
    try (var policies = new MarketPolicies(Optional.empty(), LEARN, again, _ -> {})) {
      Shadowing shop =
          policies.shadowed(
              rivals, Rivals.shown(ranker), market, 1, Files.createDirectory(folder.resolve(name)));
      market.run(new Noting(shop, shown), MarketPolicies.CATALOGUE, sums, (_, _) -> {});
      List<Event> log =
          shop.shop().storefront().shop().signals().log().read(0, EVENTS).stream()
              .map(logged -> logged.taken().event())
              .toList();
      double first = sums.judged().ratio(Count.FIRST, Count.VISITS).value();
      return new Lived(shown, log, shop.pages(), first);
    }
  }

  @Test
  void askingRankersLeavesNoTrace() throws IOException {
    Lived alone = live("alone", List.of(), "learnt", 1);
    Lived beside = live("beside", Rivals.ALL, "learnt", 1);
    assertThat(beside.shown()).isEqualTo(alone.shown()).isNotEmpty();
    assertThat(beside.log()).isEqualTo(alone.log()).isNotEmpty();
    assertThat(alone.pages()).isEmpty();
    assertThat(beside.pages()).hasSizeGreaterThan(30);
    theSameRankerMakesTheSamePage(beside);
    pagesAreJudgedAsThoseOfTheShop(beside);
  }

  @Test
  void anotherRankerMayBeShown() throws IOException {
    List<Rival> few = List.of(Rivals.shown("plain"), Rivals.shown("learnt"));
    Lived lived = live("plain", few, "plain", 0);
    assertThat(lived.pages()).hasSizeGreaterThan(30);
    assertThat(lived.pages()).allMatch(page -> page.pages().getFirst().equals(page.shown()));
    assertThat(lived.pages()).anyMatch(page -> !page.pages().getLast().equals(page.shown()));
  }

  private static int of(String name) {
    return Rivals.ALL.stream().map(Rival::name).toList().indexOf(name);
  }

  private static void theSameRankerMakesTheSamePage(Lived lived) {
    for (RivalledPage page : lived.pages()) {
      assertThat(page.pages().get(of("learnt"))).isEqualTo(page.shown());
      assertThat(page.pages().get(of("turned"))).isEqualTo(page.shown().reversed());
      assertThat(page.truths().get(of("learnt"))).isEqualTo(page.truth());
      assertThat(page.pool()).containsKeys(page.shown().toArray(String[]::new));
    }
  }

  private static double truth(List<RivalledPage> pages, String ranker) {
    return pages.stream().mapToDouble(p -> p.truths().get(of(ranker)).kept()).average().orElse(0);
  }

  private static void pagesAreJudgedAsThoseOfTheShop(Lived lived) {
    var pages = lived.pages();
    assertThat(truth(pages, "second-page")).isLessThan(truth(pages, "learnt"));
    assertThat(lived.firstPages()).isPositive();
    assertThat(truth(pages, "learnt") / lived.firstPages()).isEqualTo(1, within(1e-9));
  }
}
