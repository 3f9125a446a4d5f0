package dev.vitrine.app.market;

import dev.vitrine.app.shop.MixConf;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.mix.Cards;
import dev.vitrine.search.mix.LongList;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Expert;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Visit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The mixer of a shop, told what each card is truly worth by itself: what it makes of cards whose
/// worth is known. What is missing to the page oracle is lost by mixing alone.
///
/// @param name as in reports
/// @param items the cards that are worth most by themselves
/// @param mix what the mixer is told of cards together
/// @param pricing by what the worth of kinds is multiplied, to see what that costs
record TrueMix(String name, Truth truth, Expert items, MixConf mix, Pricing pricing)
    implements Policy {
  @Override
  public List<String> page(Visit visit, Query query) {
    int[] cards = items.best(visit, mix.candidates());
    int to = Math.min(query.from() + query.size(), cards.length);
    double[] worths = worths(visit, cards);
    int[] order =
        IntStream.range(0, cards.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> -worths[row]))
            .mapToInt(row -> cards[row])
            .toArray();
    LongList list = LongList.of(told(visit, order), mix.constraints(), mix.context(), mix.page());
    int[] rows = list.rows(Math.min(query.from(), to), to, order.length, _ -> false);
    return Arrays.stream(rows).mapToObj(row -> Card.id(order[row])).toList();
  }

  private double[] worths(Visit visit, int[] cards) {
    var odds = new Odds();
    double[] worths = new double[cards.length];
    for (int row = 0; row < worths.length; row++) {
      truth.card(visit.shopper(), visit.need(), cards[row], visit.day(), visit.second(), odds);
      worths[row] = odds.value() * pricing.of(Card.kind(cards[row]));
    }
    return worths;
  }

  private Cards told(Visit visit, int[] cards) {
    int n = cards.length;
    var odds = new Odds();
    double[] worths = worths(visit, cards);
    var columns =
        new Cards.Columns(
            new double[n],
            new int[n],
            new byte[n],
            new boolean[n],
            new long[n],
            new long[][] {new long[n], new long[n], new long[n]},
            new double[n],
            new boolean[n],
            new boolean[n]);
    for (int row = 0; row < n; row++) {
      truth.card(visit.shopper(), visit.need(), cards[row], visit.day(), visit.second(), odds);
      columns.value()[row] = worths[row];
      columns.kind()[row] = (byte) Cards.number(Card.kind(cards[row]));
      columns.onAir()[row] = true;
      columns.product()[row] = odds.good;
      columns.price()[row] = odds.shown > 0 ? odds.shown : Double.NaN;
    }
    return new Cards(columns);
  }
}
