package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.search.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tier of a result that was settled on.
///
/// @param recalled what was found in it
/// @param every the words that every item of it holds; empty where `recalled` has them all
record Tiers(Recalled recalled, Optional<TextMatch> every) {
  /// Goes from tier to tier until enough is found.
  static Tiers of(Asked asked, Plausible plausible) {
    TextMatch words = plausible.match();
    Recalled all = asked.strict(words, plausible.held(), plausible.dropped(), "all words");
    Optional<Matched> few = asked.few(words, all);
    if (few.isEmpty()) {
      return new Tiers(all, Optional.of(words));
    }
    if (!plausible.names().isEmpty()) {
      Recalled wider = wider(asked, plausible, all);
      words = plausible.wider();
      few = asked.few(words, wider);
      all = wider;
    }
    if (few.isEmpty() || !plausible.canRelax()) {
      return new Tiers(all, Optional.of(words));
    }
    Optional<Recalled> some = asked.relaxed(plausible, all, few.get());
    return some.isPresent()
        ? new Tiers(some.get(), Optional.empty())
        : new Tiers(all, Optional.of(words));
  }

  /// What holds every word or another name of it.
  private static Recalled wider(Asked asked, Plausible plausible, Recalled all) {
    List<Notice> notices = new ArrayList<>(plausible.dropped());
    notices.addAll(plausible.names());
    long held = asked.heldWider(plausible);
    Recalled wider =
        asked.strict(plausible.wider(), held, notices, all.note() + ": " + total(all));
    boolean more = wider.rows().total() > all.rows().total();
    return more
        ? wider.noting(wider.note() + "; or other names: " + total(wider))
        : wider.noting(all.note()).withNotices(plausible.dropped());
  }

  static String total(Recalled found) {
    return Long.toString(found.rows().total());
  }
}
