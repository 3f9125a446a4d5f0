package dev.vitrine.search.recall;

import dev.vitrine.index.column.Passing;
import dev.vitrine.index.postings.MatchRequest;
import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds what is by the creator, or of the seller, whose name is all of the query: items seldom say
/// whose they are. What is found belongs to the result, to its totals and facets. Nothing where
/// words are taken as typed.
public final class NamedRecall implements Recall {
  private final Quota quota;

  public NamedRecall(Quota quota) {
    this.quota = quota;
  }

  @Override
  public String name() {
    return "named";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    boolean literal = !understood.phrases().isEmpty() || !understood.query().searchable().isEmpty();
    Optional<Party> named = named(understood);
    if (quota.most() == 0 || literal || named.isEmpty()) {
      return Recalled.nothing("");
    }
    long end = Math.min(deadline - System.nanoTime(), quota.within().toNanos()) + System.nanoTime();
    Matched whole = of(named.get(), view, end);
    if (System.nanoTime() - end > 0) {
      return Recalled.nothing("skipped: took longer than " + quota.within().toMillis() + " ms");
    }
    Matched passing = Some.passing(whole, understood, view, Math.min(wanted, quota.most()));
    return new Recalled(passing, whole, Optional.empty(), 0, List.of(), named.get().name());
  }

  private static Optional<Party> named(Understood understood) {
    if (!understood.query().correcting()) {
      return Optional.empty();
    }
    List<String> words = Intents.words(understood.query().text());
    return understood.aim().intents().stream()
        .filter(intended -> intended.probability() >= Intents.LIKELY)
        .map(Intended::party)
        .flatMap(Optional::stream)
        .filter(party -> Intents.words(party.name()).equals(words))
        .findFirst();
  }

  private Matched of(Party party, View view, long end) {
    Passing passing = view.columns().passing(new Filter.Is(party.attribute(), party.id()));
    Matched all =
        view.postings()
            .match(
                new MatchRequest(
                    TextMatch.ALL,
                    true,
                    List.of(List.of(new FilterTerm(party.attribute(), party.id()))),
                    (slots, count, admitted) -> {
                      for (int i = 0; i < count; i++) {
                        admitted[i >>> 6] |= passing.test(slots[i]) ? 1L << i : 0;
                      }
                    },
                    Optional.empty(),
                    view.columns()::tie,
                    quota.most(),
                    0,
                    0,
                    end));
    return Some.of(all, IntStream.range(0, all.size()).toArray());
  }
}
