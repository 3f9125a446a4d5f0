package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Hash;
import java.util.Optional;

/// The cascades that answer: the usual one, and perhaps one that is tried with a share of shoppers,
/// or still has one. A shopper always gets the same one; who is not known gets the usual one.
///
/// @param live the usual one
/// @param tried the other one
/// @param share of shoppers who get the other one, 0 to 1
/// @param livePace how long pages of the usual one take
/// @param triedPace how long pages of the other one take
record Arms(Cascade live, Optional<Cascade> tried, double share, Pace livePace, Pace triedPace) {
  private static final long SALT = Hash.of("arms");
  private static final double UNIT = 0x1.0p-53;

  Arms(Cascade live, Optional<Cascade> tried, double share) {
    this(live, tried, share, new Pace(), new Pace());
  }

  /// Everybody gets the same.
  static Arms of(Cascade cascade) {
    return new Arms(cascade, Optional.empty(), 0);
  }

  /// The cascade that answers a query.
  Cascade of(Query query) {
    return tried.isPresent() && among(query.occasion().who(), share) ? tried.get() : live;
  }

  /// Which of them answers a query, in a word; empty where there is only one.
  String arm(Query query) {
    return tried.isEmpty() ? "" : of(query) == live ? "live" : "tried";
  }

  /// Whether a shopper is among those who get the other one.
  ///
  /// @param share of shoppers who do
  static boolean among(Who who, double share) {
    String name = who.user().isEmpty() ? who.client() : who.user();
    return !name.isEmpty() && (Hash.of(SALT, Hash.of(name)) >>> 11) * UNIT < share;
  }

  /// The page for a query, with a note of how long it took.
  Answer answer(Query query, View view, Onlooker onlooker) {
    Cascade cascade = of(query);
    long start = System.nanoTime();
    Answer answer = cascade.answer(query, view, onlooker);
    (cascade == live ? livePace : triedPace).took(System.nanoTime() - start);
    return answer;
  }
}
