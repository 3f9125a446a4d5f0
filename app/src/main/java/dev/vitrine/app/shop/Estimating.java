package dev.vitrine.app.shop;

import dev.vitrine.learn.policy.Estimates;
import dev.vitrine.learn.policy.Guess;
import dev.vitrine.learn.policy.OffPolicy;
import dev.vitrine.learn.policy.PolicyOptions;
import dev.vitrine.learn.policy.Scoring;
import dev.vitrine.learn.policy.SlotEstimates;
import dev.vitrine.learn.policy.SlotPolicy;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.rolled.ExploredPages;
import java.util.List;
import java.util.Optional;

/// Estimates of what versions of a catalogue's value model would bring, from its explored pages.
///
/// @param pricing what comes of a card, in money
record Estimating(Signals signals, Pricing pricing) {
  /// Rows of rolled pages that are looked through, explored or not; of more the latest.
  private static final long ROWS = 20_000_000;

  /// A version of the model, with a name for reports.
  record Named(String name, ValueModel model) {}

  /// What a version would bring, against another one or else against what made the pages; nothing
  /// where no page was explored.
  Optional<Estimates> of(String catalogue, Named version, Optional<Named> other, long seed) {
    var options = PolicyOptions.DEFAULT.withSeed(seed);
    var rankings =
        List.of(
            by(version),
            other.map(this::by).orElse(new OffPolicy.Named("as served", Scoring.asServed())));
    var policy = new OffPolicy(rankings, Guess.by(version.model()), options);
    List<String> features = Features.all().stream().map(Feature::name).toList();
    ExploredPages.each(signals.bulk(), catalogue, features, ROWS, policy::take);
    return policy.pages() == 0
        ? Optional.empty()
        : Optional.of(policy.estimates(Outcomes.of(signals.log(), catalogue, policy.since())::of));
  }

  /// What other cards in drawn slots would have brought; nothing where no slot was drawn.
  Optional<SlotEstimates> slots(String catalogue, long seed) {
    var policy = new SlotPolicy(PolicyOptions.DEFAULT.withSeed(seed));
    ExploredPages.each(signals.bulk(), catalogue, List.of(Price.NAME), ROWS, policy::take);
    return policy.pages() == 0
        ? Optional.empty()
        : Optional.of(policy.estimates(Outcomes.of(signals.log(), catalogue, policy.since())::of));
  }

  private OffPolicy.Named by(Named named) {
    return new OffPolicy.Named(named.name(), Scoring.byWorth(named.model(), pricing));
  }
}
