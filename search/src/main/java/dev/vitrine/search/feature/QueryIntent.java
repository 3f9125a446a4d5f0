package dev.vitrine.search.feature;

import dev.vitrine.search.Understood;
import dev.vitrine.search.intent.Intent;
import dev.vitrine.search.intent.Intents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the query's words most likely want, as a number: 0 where nothing is likely, 1 products, 2
/// videos, 3 lives, 4 a shop, 5 a creator, 6 a deal, 7 an order, 8 help after buying. The same for
/// every item.
public final class QueryIntent implements Feature {
  /// Its name.
  public static final String NAME = "query-intent";

  /// Their places stay as they are: pages are kept with them.
  private static final List<Intent> NUMBERED =
      List.of(
          Intent.PRODUCT,
          Intent.VIDEO,
          Intent.LIVE,
          Intent.SHOP,
          Intent.CREATOR,
          Intent.DEAL,
          Intent.ORDER,
          Intent.AFTER_SALES);

  @Override
  public String name() {
    return NAME;
  }

  /// The value for a query.
  public static float of(Understood understood) {
    return understood.aim().intents().stream()
        .filter(intended -> intended.probability() >= Intents.LIKELY)
        .findFirst()
        .map(intended -> 1 + NUMBERED.indexOf(intended.intent()))
        .orElse(0);
  }

  /// What a value stands for; empty for none.
  public static Optional<Intent> of(int number) {
    return number > 0 && number <= NUMBERED.size()
        ? Optional.of(NUMBERED.get(number - 1))
        : Optional.empty();
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Arrays.fill(column, 0, rows.size(), of(rows.understood()));
  }
}
