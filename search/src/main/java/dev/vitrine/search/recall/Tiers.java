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
    Recalled found = asked.strict(words, plausible.held(), plausible.dropped(), "all words");
    Optional<Matched> few = asked.few(words, found);
    if (few.isPresent() && !plausible.names().isEmpty()) {
      Recalled wider = wider(asked, plausible, found, few.get());
      Optional<Matched> still = asked.few(plausible.wider(), wider);
      boolean more = still.isEmpty() || still.get().total() > few.get().total();
      words = more ? plausible.wider() : words;
      found = more ? wider : found;
      few = more ? still : few;
    }
    boolean relaxing = few.isPresent() && plausible.canRelax();
    Optional<Recalled> some =
        relaxing ? asked.relaxed(plausible, told(found, few.get()), few.get()) : Optional.empty();
    Optional<TextMatch> every = some.isPresent() ? Optional.empty() : Optional.of(words);
    return new Tiers(some.orElse(found), every);
  }

  /// What holds every word or another name of it.
  private static Recalled wider(Asked asked, Plausible plausible, Recalled all, Matched few) {
    List<Notice> notices = new ArrayList<>(plausible.dropped());
    notices.addAll(plausible.names());
    String note = told(all, few).note() + "; or other names";
    return asked.strict(plausible.wider(), asked.heldWider(plausible), notices, note);
  }

  /// The same, with how many there are whatever the filter in its note.
  private static Recalled told(Recalled found, Matched all) {
    return found.noting(found.note() + ": " + all.total());
  }
}
