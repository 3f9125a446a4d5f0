package dev.vitrine.simulate.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
  private final Market market = Small.market("position", 3).market();

  /// Takes whatever comes.
  private static final class Taking implements Policy {
    final List<Change> taken = new ArrayList<>();

    @Override
    public String name() {
      return "taking";
    }

    @Override
    public List<String> page(Visit visit, Query query) {
      return List.of();
    }

    @Override
    public void stock(List<Change> changes) {
      taken.addAll(changes);
    }
  }

  @Test
  void whatIsBroughtStepByStepIsWhatIsBroughtAtOnce() {
    var steps = new Taking();
    var slow = new Deliveries(market, steps);
    for (int day = 1; day <= 2; day++) {
      slow.morning(day);
      for (int second = 0; second <= 86_400; second += 1_000) {
        slow.upTo(second);
      }
      slow.upTo(86_400);
    }
    var once = new Taking();
    new Deliveries(market, once).until(2, 86_400);
    assertThat(once.taken).isEqualTo(steps.taken).isNotEmpty();
  }

  @Test
  void whoGoesOnBringsOnlyWhatCameSince() {
    var on = new Taking();
    var deliveries = new Deliveries(market, on);
    deliveries.resume(1);
    deliveries.until(2, 0);
    assertThat(on.taken).isEqualTo(market.day(2));
  }
}
