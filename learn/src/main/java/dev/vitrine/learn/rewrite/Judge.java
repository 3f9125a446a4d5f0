package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.Signals;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import java.util.Arrays;
import java.util.Optional;

/// Decides which candidates are other names, which may be, and which are not: the names of what
/// only stands in the same places, such as colours, sizes, brands and opposites.
///
/// A shop's own texts tell the two apart. Sellers who call a thing by one name mention the other
/// somewhere; nobody who sells a red one says blue. Titles that are the same but for the names are
/// of two variants. And what a shop keeps as two values of one attribute are two things to it.
final class Judge {
  /// Least agreement of what is accepted, and of what is proposed.
  private static final double ACCEPTED = 0.5;

  private static final double PROPOSED = 0.3;

  /// Least share of the items of one name that say the other.
  private static final double SAID = 0.15;

  /// They say it so many times as often as any item.
  private static final double OFTENER = 5;

  /// Names that stand in one title oftener are parts of it.
  private static final double BOTH = 0.85;

  private static final int FEWEST_ITEMS = 4;
  private static final int FEWEST_TIMES = 3;
  private static final double LEAST_USUAL = 1e-3;

  private final Titles titles;
  private final Profiles profiles;

  Judge(Titles titles, Profiles profiles) {
    this.titles = titles;
    this.profiles = profiles;
  }

  /// The rewrite that a candidate is; nothing when it is none.
  Optional<Rewrite> rewrite(Candidate candidate) {
    String from = titles.written(candidate.from());
    String to = titles.written(candidate.to());
    if (Math.max(from.length(), to.length()) > Rewrite.LONGEST || from.equals(to)) {
      return Optional.empty();
    }
    Evidence evidence = Evidence.of(candidate, titles, profiles);
    Signals signals =
        new Signals(
            rounded(relevance(candidate, evidence)), evidence.added(), rounded(evidence.said()));
    return state(candidate, evidence, signals)
        .map(state -> new Rewrite(from, to, candidate.source(), signals, state, false));
  }

  /// How alike what both names find is. Names that stand beside each other cannot have the same
  /// neighbours, so for these their items alone are compared.
  private static double relevance(Candidate candidate, Evidence evidence) {
    boolean apart = candidate.source() != Source.INITIALS;
    if (evidence.kinds() < 0) {
      return apart ? evidence.places() : 0;
    }
    return apart ? Math.sqrt(evidence.places() * evidence.kinds()) : evidence.kinds();
  }

  private Optional<State> state(Candidate candidate, Evidence evidence, Signals signals) {
    boolean branded =
        Arrays.stream(candidate.from().stems()).anyMatch(titles::branded)
            || Arrays.stream(candidate.to().stems()).anyMatch(titles::branded);
    if (branded || evidence.items() == 0 || evidence.added() == 0) {
      return Optional.empty();
    }
    return switch (candidate.source()) {
      case SPELLING -> spelling(candidate, evidence, signals);
      case INITIALS -> initials(candidate, signals);
      default -> named(candidate, evidence, signals);
    };
  }

  /// The same letters in one word and in two are one name; what differs by a letter has to be in
  /// the same places. Words apart already find what is written together.
  private Optional<State> spelling(Candidate candidate, Evidence evidence, Signals signals) {
    if (candidate.from().size() > candidate.to().size()) {
      return Optional.empty();
    }
    if (candidate.from().size() < candidate.to().size()) {
      return Optional.of(State.ACCEPTED);
    }
    boolean accepted = signals.relevance() >= ACCEPTED && evidence.contrasts() == 0;
    return accepted
        ? Optional.of(State.ACCEPTED)
        : signals.relevance() >= SAID ? Optional.of(State.PROPOSED) : Optional.empty();
  }

  private static Optional<State> initials(Candidate candidate, Signals signals) {
    boolean accepted = signals.relevance() >= ACCEPTED && candidate.times() >= FEWEST_TIMES;
    return Optional.of(accepted ? State.ACCEPTED : State.PROPOSED);
  }

  private Optional<State> named(Candidate candidate, Evidence evidence, Signals signals) {
    if (evidence.values()
        || evidence.contrasts() > 0
        || evidence.both() > BOTH
        || Math.min(evidence.items(), evidence.others()) < FEWEST_ITEMS
        || signals.relevance() < PROPOSED) {
      return Optional.empty();
    }
    Evidence turned = Evidence.of(candidate.turned(), titles, profiles);
    boolean told = said(evidence) && said(turned);
    boolean elsewhere =
        candidate.source() == Source.SAME_ITEM || candidate.source() == Source.QUERIES;
    return told || elsewhere ? Optional.of(State.PROPOSED) : Optional.empty();
  }

  private static boolean said(Evidence evidence) {
    return evidence.said() >= SAID
        && evidence.said() >= OFTENER * Math.max(LEAST_USUAL, evidence.usual());
  }

  private static double rounded(double value) {
    return Math.round(value * 1_000) / 1_000.0;
  }
}
