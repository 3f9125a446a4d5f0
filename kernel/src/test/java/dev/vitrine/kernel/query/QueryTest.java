package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  @Test
  void wordsAloneAskForTheFirstPage() {
    Query query = Query.of("red kettle", 20);
    assertThat(query.from()).isZero();
    assertThat(query.size()).isEqualTo(20);
    assertThat(query.filter()).isEqualTo(Filter.ALL);
    assertThat(query.typing()).isFalse();
    assertThat(query.deadline()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theTextHasALongestLength() {
    String longest = "x".repeat(Query.TEXT_LIMIT);
    assertThat(Query.of(longest, 1).text()).isEqualTo(longest);
    assertThatThrownBy(() -> Query.of(longest + "x", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,10000", "10000,0", "9980,20"})
  void pagesDownToTheDeepestRankAreTaken(int from, int size) {
    Query query = page(from, size);
    assertThat(query.from()).isEqualTo(from);
    assertThat(query.size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({"-1,10", "0,-1", "0,10001", "9981,20", "2147483647,2147483647"})
  void pagesOutsideAreRefused(int from, int size) {
    assertThatThrownBy(() -> page(from, size)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOrderThatBeginsWithRelevanceIsRankedAndBreaksTies() {
    var shop = List.of(new Order("sold", true));
    var price = new Order("price", false);
    assertThat(ordered().ranked()).isTrue();
    assertThat(ordered().tieBreakers(shop)).isEqualTo(shop);
    assertThat(ordered(price).ranked()).isFalse();
    assertThat(ordered(price).tieBreakers(shop)).isEmpty();
    assertThat(ordered(Order.RELEVANCE, price).ranked()).isTrue();
    assertThat(ordered(Order.RELEVANCE, price).tieBreakers(shop)).containsExactly(price);
    assertThat(price.shown()).isEqualTo("asc(price)");
  }

  @Test
  void aMarketIsOneMoreConditionOfTheFilterAndOfEveryTally() {
    Query nowhere = Query.of("x", 1);
    assertThat(nowhere.inMarket()).isSameAs(nowhere);
    var red = new Filter.Is("color", "red");
    var tally = new Tally(Filter.ALL, List.of());
    Query here = query(0, 1, red, List.of(tally), List.of(), "de").inMarket();
    assertThat(here.filter()).isEqualTo(new Filter.And(List.of(red, here.offeredHere())));
    assertThat(here.tallies().getFirst().filter()).isEqualTo(here.offeredHere());
  }

  private static Query ordered(Order... orders) {
    return query(0, 1, Filter.ALL, List.of(), List.of(orders), "");
  }

  private static Query page(int from, int size) {
    return query(from, size, Filter.ALL, List.of(), List.of(), "");
  }

  private static Query query(
      int from, int size, Filter filter, List<Tally> tallies, List<Order> order, String market) {
    return new Query(
        "",
        false,
        true,
        filter,
        List.of(),
        tallies,
        order,
        List.of(),
        from,
        size,
        "",
        market,
        Duration.ofSeconds(1),
        false);
  }
}
