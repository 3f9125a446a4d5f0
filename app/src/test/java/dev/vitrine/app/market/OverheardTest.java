package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.search.suggest.QueryLog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OverheardTest {
  private static final long MORNING = 1_800_000_000;

  private static final int SHOPPERS = 30;

  private final QueryLog log = new QueryLog(new QueryLog.Rules(100, 3));
  private final Storefront shop = new Overheard(new Lamps(), log);

  /// A shop that has lamps.
  private static final class Lamps implements Storefront {
    @Override
    public Answer ask(Query query) {
      var lamp = new Hit(new Document("1", "{}"), 1, 1, Reasons.NONE);
      List<Hit> hits =
          query.text().toLowerCase(Locale.ROOT).contains("lamp") ? List.of(lamp) : List.of();
      return new Answer(hits, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
    }

    @Override
    public void tell(List<Event> events) {}

    @Override
    public void stock(List<Change> changes) {}
  }

  private static Query asked(String text, String shopper) {
    var who = new Who(shopper, "", "");
    return Query.of(text, 10).on(new Occasion(true, List.of(), MORNING).by(who, ""));
  }

  @Test
  void whatSeveralShoppersFindIsSuggestedByTheTimeAtWhichTheyAsked() {
    for (int i = 0; i < SHOPPERS; i++) {
      String shopper = "shopper " + i;
      assertThat(shop.ask(asked(" Red  LAMP", shopper)).hits()).hasSize(1);
      assertThat(shop.ask(asked("kettle", shopper)).hits()).isEmpty();
      shop.ask(asked("", shopper));
    }
    assertThat(log.rows()).hasSize(1);
    QueryLog.Row row = log.rows().getFirst();
    assertThat(row.query()).isEqualTo("red lamp");
    // Callers are told apart by groups, so that some may stand for others.
    assertThat(row.callers()).isBetween(12, SHOPPERS);
    assertThat(row.at()).isEqualTo(MORNING * 1_000);
  }

  @Test
  void theNextPageIsNoOtherSearch() {
    shop.ask(asked("lamp", "ann"));
    shop.ask(asked("lamp", "ann").from(10));
    assertThat(log.rows()).extracting(QueryLog.Row::ever).containsExactly(1.0);
  }
}
