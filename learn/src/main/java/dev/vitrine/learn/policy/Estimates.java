package dev.vitrine.learn.policy;

import java.util.List;
import java.util.Optional;

/// What rankings would have brought, by estimate; or why that cannot be told.
public sealed interface Estimates {
  /// It cannot be told.
  ///
  /// @param why a sentence for a person
  record Refused(String why) implements Estimates {}

  /// It can.
  ///
  /// @param pages explored ones that were looked at
  /// @param shoppers whose they were, as far as it is known
  /// @param places how many of the first places of a page count
  /// @param cap the greatest weight of a card
  /// @param rankings those that are estimated
  /// @param gains what a page brings, by kind
  record Told(
      int pages, int shoppers, int places, double cap, List<Ranking> rankings, List<OfGain> gains)
      implements Estimates {
    public Told {
      rankings = List.copyOf(rankings);
      gains = List.copyOf(gains);
    }
  }

  /// A ranking that is estimated.
  ///
  /// @param effective how many pages of its own the explored ones count for, at the last place
  /// @param capped share of cards whose weight was capped
  record Ranking(String name, double effective, double capped) {}

  /// What a page brings.
  ///
  /// @param served as pages were served
  /// @param rankings by ranking
  /// @param difference the first ranking less the second, where there are two
  record OfGain(Gain gain, Figure served, List<Three> rankings, Optional<Three> difference) {
    public OfGain {
      rankings = List.copyOf(rankings);
    }
  }

  /// Three estimates of one thing.
  ///
  /// @param weighted by inverse propensities
  /// @param normalised the same, as a share of the weights of each place
  /// @param robust a guess, put right by the weighted error that it makes: doubly robust
  record Three(Figure weighted, Figure normalised, Figure robust) {}
}
