package dev.vitrine.app.shop;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.explore.Chance;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.witness.PageWitness;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.PageLog;
import dev.vitrine.signals.page.PagesConf;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  /// Answers a query, and hands in the page.
  ///
  /// @param index tells the last write that the index holds
  /// @param arm of a trial that answers, empty for none
  Answer of(
      String catalogue,
      Query query,
      LongSupplier index,
      String arm,
      Function<Onlooker, Answer> answering) {
    Occasion occasion = query.occasion();
    if (occasion.search().isEmpty() || query.size() == 0) {
      return answering.apply(Onlooker.NONE);
    }
    long chance = Chance.of(occasion.search());
    long write = index.getAsLong();
    var looked = new AtomicReference<Optional<LookedAt>>(Optional.empty());
    Answer answer =
        answering.apply(
            Chance.within(chance, conf.sample())
                ? new PageWitness(
                    conf.candidates(),
                    conf.features() ? Features.all() : List.of(),
                    chance,
                    l -> looked.set(Optional.of(l.of(write))))
                : Onlooker.NONE);
    Event.Asked asked = asked(catalogue, query, answer, arm, chances(looked.get()));
    Optional<LookedAt> seen = looked.get().map(l -> shown(l, asked));
    Conditions under = seen.isPresent() ? Conditions.of(query) : Conditions.UNKNOWN;
    log.get().served(new ServedPage(asked, under, seen));
    return answer;
  }

  private Event.Asked asked(
      String catalogue, Query query, Answer answer, String arm, Map<String, Double> chances) {
    Occasion occasion = query.occasion();
    String id = "asked:" + occasion.search() + ":" + query.rank();
    var head = new Head(id, time(occasion), catalogue, occasion.who(), occasion.search(), "");
    List<Placed> placed = answer.hits().stream().map(hit -> placed(hit, arm, chances)).toList();
    return new Event.Asked(head, query.text(), answer.found().total(), placed);
  }

  /// When it was asked: at a time gone by where one is named, as of pages of a past that is told
  /// afterwards, else now.
  private long time(Occasion occasion) {
    long now = clock.millis();
    return occasion.at() > 0 ? Math.min(now, SECONDS.toMillis(occasion.at())) : now;
  }

  /// How likely the items of an explored page were to stand where they do: those of a drawn order,
  /// or of a page with a drawn slot.
  private static Map<String, Double> chances(Optional<LookedAt> looked) {
    Map<String, Double> chances = new HashMap<>();
    looked
        .flatMap(LookedAt::drawn)
        .ifPresent(drawn -> {
          List<ServedRow> rows = looked.orElseThrow().rows();
          for (int row = 0; row < rows.size(); row++) {
            chances.put(rows.get(row).item(), drawn.propensities()[row]);
          }
        });
    looked
        .flatMap(LookedAt::slot)
        .ifPresent(drawn ->
            looked
                .orElseThrow()
                .rows()
                .forEach(row -> chances.put(row.item(), drawn.propensity(row.position()))));
    return chances;
  }

  private static Placed placed(Hit hit, String arm, Map<String, Double> chances) {
    String item = hit.document().id();
    // The form of events knows no chance of 0.
    double chance = Math.max(Double.MIN_NORMAL, chances.getOrDefault(item, 1.0));
    return new Placed(item, hit.rank() + 1, hit.kind().word(), arm, chance);
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
