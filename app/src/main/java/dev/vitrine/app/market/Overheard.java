package dev.vitrine.app.market;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.suggest.Sayable;
import java.util.List;

/// A shop that learns suggestions from what shoppers in the process search for, as from those who
/// come over HTTP, by the time at which they ask.
///
/// @param log of what is asked in the catalogue
record Overheard(Storefront shop, QueryLog log) implements Storefront {
  private static final long SECOND = 1_000;

  @Override
  public Answer ask(Query query) {
    Answer answer = shop.ask(query);
    String plain = Sayable.plain(query.text());
    if (query.rank() == 0 && !plain.isEmpty() && !answer.hits().isEmpty()) {
      var occasion = query.occasion();
      log.add(plain, 1, occasion.who().client(), occasion.at() * SECOND);
    }
    return answer;
  }

  @Override
  public void tell(List<Event> events) {
    shop.tell(events);
  }

  @Override
  public void stock(List<Change> changes) {
    shop.stock(changes);
  }
}
