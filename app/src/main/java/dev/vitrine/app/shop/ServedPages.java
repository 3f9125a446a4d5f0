package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.witness.PageWitness;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.PageLog;
import dev.vitrine.signals.page.PagesConf;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The pages that shoppers are served, on their way to the log of pages. A search that no shopper
/// made leaves nothing.
///
/// @param log where they go
/// @param clock tells when a page was served
record ServedPages(Supplier<PageLog> log, PagesConf conf, InstantSource clock) {
  /// Odd, so that every number in has its own number out.
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /// Answers a query, and hands in the page.
  ///
  /// @param index tells the last write that the index holds
  Answer of(
      String catalogue, Query query, LongSupplier index, Function<Onlooker, Answer> answering) {
    Occasion occasion = query.occasion();
    if (occasion.search().isEmpty() || query.size() == 0) {
      return answering.apply(Onlooker.NONE);
    }
    long chance = chance(occasion.search());
    long write = index.getAsLong();
    var looked = new AtomicReference<Optional<LookedAt>>(Optional.empty());
    Answer answer =
        answering.apply(
            sampled(chance)
                ? new PageWitness(
                    conf.candidates(),
                    conf.features() ? Features.all() : List.of(),
                    chance,
                    l -> looked.set(Optional.of(l.of(write))))
                : Onlooker.NONE);
    Event.Asked asked = asked(catalogue, query, answer);
    log.get().served(new ServedPage(asked, looked.get().map(l -> shown(l, asked))));
    return answer;
  }

  private boolean sampled(long chance) {
    return (chance >>> 11) * 0x1.0p-53 < conf.sample();
  }

  /// Bits that look like chance, the same for the same search.
  private static long chance(String search) {
    long bits = 0;
    for (int i = 0; i < search.length(); i++) {
      bits = (bits ^ search.charAt(i)) * MIX;
      bits ^= bits >>> 29;
    }
    return bits * MIX;
  }

  private Event.Asked asked(String catalogue, Query query, Answer answer) {
    Occasion occasion = query.occasion();
    String id = "asked:" + occasion.search() + ":" + query.from();
    var head = new Head(id, clock.millis(), catalogue, occasion.who(), occasion.search(), "");
    List<Placed> placed =
        answer.hits().stream().map(hit -> Placed.at(hit.document().id(), hit.rank() + 1)).toList();
    return new Event.Asked(head, query.text(), answer.found().total(), placed);
  }

  /// Without the rows of items that were taken out of the catalogue before they could be shown.
  private static LookedAt shown(LookedAt looked, Event.Asked asked) {
    long there = looked.rows().stream().filter(row -> row.position() > 0).count();
    if (there == asked.placed().size()) {
      return looked;
    }
    var shown = new HashSet<>(asked.items());
    List<ServedRow> rows =
        looked.rows().stream().filter(r -> r.position() == 0 || shown.contains(r.item())).toList();
    return looked.with(rows);
  }
}
