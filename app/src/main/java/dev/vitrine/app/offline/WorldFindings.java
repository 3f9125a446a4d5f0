package dev.vitrine.app.offline;

import dev.vitrine.app.market.Rival;
import dev.vitrine.learn.evaluate.Ranged;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What was found in the markets of a world.
///
/// @param world its name
/// @param shown whose pages shoppers were shown
/// @param markets one for each seed
/// @param summaries one for each metric
public record WorldFindings(
    String world, String shown, List<MarketFindings> markets, List<Summary> summaries) {
  public WorldFindings {
    markets = List.copyOf(markets);
    summaries = List.copyOf(summaries);
  }

  /// Sums up markets.
  ///
  /// @param shown whose pages shoppers were shown
  /// @param markets one or more, of the same rankers
  public static WorldFindings of(String world, String shown, List<MarketFindings> markets) {
    return new WorldFindings(world, shown, markets, Summary.of(markets));
  }

  /// The rankers that were compared.
  public List<Rival> rivals() {
    return markets.getFirst().rivals();
  }

  /// What a page of a ranker is truly worth.
  public RivalTruth truth(int ranker) {
    return RivalTruth.mean(markets.stream().map(market -> market.truths().get(ranker)).toList());
  }

  /// What is said of the cards that were shown, beside what they are truly worth.
  public List<KindTruth> kinds() {
    return KindTruth.mean(markets);
  }

  /// Dollars that a page of a ranker truly keeps.
  public Ranged worth(int ranker) {
    return truth(ranker).net();
  }

  /// Numbers of the rankers, best first.
  public List<Integer> best() {
    return IntStream.range(0, rivals().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer r) -> -worth(r).value()).thenComparing(r -> r))
        .toList();
  }

  /// Pages that were compared, in all markets.
  public int pages() {
    return markets.stream().mapToInt(MarketFindings::pages).sum();
  }

  /// Pairs of rankers that surely differ, in all markets.
  public int surePairs() {
    return markets.stream().mapToInt(MarketFindings::surePairs).sum();
  }
}
