package dev.vitrine.simulate.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.market.Creators;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.World;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private final Simulation simulation = new Simulation(World.demo(), 3, new Size(4_000, 400, 3));
  private final Market market = simulation.market();
  private final Audience audience = simulation.audience();

  /// Whether their host shows at that moment what they came for.
  private boolean shownNow(Visit visit) {
    Rooms rooms = market.rooms();
    String host = audience.host(visit).orElseThrow();
    return IntStream.range(0, rooms.size())
        .filter(live -> Creators.id(rooms.host(live)).equals(host))
        .map(live -> rooms.showing(live, visit.day(), visit.second()))
        .filter(good -> good >= 0)
        .anyMatch(good -> market.goods().type(good) == visit.need().type());
  }

  @Test
  void theyComeForWhatIsShownAtThatMoment() {
    List<Visit> visits = audience.day(2);
    assertThat(visits).hasSizeGreaterThan(5).allMatch(this::shownNow);
    assertThat(visits.stream().map(Visit::id)).doesNotHaveDuplicates();
    assertThat(audience.day(2).stream().map(Visit::id).toList())
        .isEqualTo(visits.stream().map(Visit::id).toList());
  }

  @Test
  void whoComesByComesForALiveThatIsOnAir() {
    int second = audience.day(2).getFirst().second();
    Visit visit = audience.passerBy(2, second, 1).orElseThrow();
    assertThat(visit).matches(this::shownNow);
    Optional<Integer> quiet =
        IntStream.range(0, Rooms.DAY)
            .filter(s ->
                IntStream.range(0, market.rooms().size())
                    .noneMatch(live -> market.rooms().onAir(live, 2, s)))
            .boxed()
            .findFirst();
    assertThat(audience.passerBy(2, quiet.orElseThrow(), 1)).isEmpty();
  }

  @Test
  void othersAreNoAudience() {
    assertThat(audience.host(simulation.visits().passerBy(2, 86_000, 1))).isEmpty();
    assertThat(simulation.visits().day(2, new Moods(400, 0)))
        .allMatch(visit -> audience.host(visit).isEmpty());
  }
}
