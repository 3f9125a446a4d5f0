package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.Recall;
import dev.vitrine.search.recall.ExpandedRecall;
import dev.vitrine.search.recall.FreshRecall;
import dev.vitrine.search.recall.InterestRecall;
import dev.vitrine.search.recall.NamedRecall;
import dev.vitrine.search.recall.PartyRecall;
import dev.vitrine.search.recall.Quota;
import dev.vitrine.search.recall.RememberedRecall;
import dev.vitrine.search.recall.SessionRecall;
import dev.vitrine.search.recall.TogetherRecall;
import dev.vitrine.search.recall.TrendingRecall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the recalls beside words, vectors and kinds may bring.
///
/// @param remembered what was clicked and bought for the words
/// @param session what like visits went on to
/// @param together what goes with the shopper's last items
/// @param trending what is turned to these days
/// @param fresh what is new
/// @param interest what meets the shopper's interests
/// @param sellers what is wanted of the shopper's sellers
/// @param creators what is wanted of the shopper's creators
/// @param named what is of a creator or seller whom the words name
/// @param expanded what the words also stand for
/// @param covered the least that what is found by these must cover of the words, 0 to 1
public record PathsConf(
    Quota remembered,
    Quota session,
    Quota together,
    Quota trending,
    Quota fresh,
    Quota interest,
    Quota sellers,
    Quota creators,
    Quota named,
    Quota expanded,
    double covered) {
  /// Reads the section.
  static PathsConf of(Conf conf) {
    return new PathsConf(
        new Quota(
            conf.number("recall.remembered.most", 24, 0, 1_000),
            conf.time("recall.remembered.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.session.most", 20, 0, 1_000),
            conf.time("recall.session.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.together.most", 20, 0, 1_000),
            conf.time("recall.together.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.trending.most", 10, 0, 1_000),
            conf.time("recall.trending.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.fresh.most", 10, 0, 1_000),
            conf.time("recall.fresh.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.interest.most", 10, 0, 1_000),
            conf.time("recall.interest.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.sellers.most", 10, 0, 1_000),
            conf.time("recall.sellers.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.creators.most", 10, 0, 1_000),
            conf.time("recall.creators.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.named.most", 60, 0, 1_000),
            conf.time("recall.named.within", "20ms", "1ms", "10s")),
        new Quota(
            conf.number("recall.expanded.most", 100, 0, 1_000),
            conf.time("recall.expanded.within", "20ms", "1ms", "10s")),
        conf.decimal("recall.expanded.floor", 0.3, 0, 1));
  }

  /// The same with other numbers for what the words also stand for.
  PathsConf expanding(Quota quota, double floor) {
    return new PathsConf(
        remembered,
        session,
        together,
        trending,
        fresh,
        interest,
        sellers,
        creators,
        named,
        quota,
        floor);
  }

  /// The recalls that may bring anything, in the order in which they are asked.
  ///
  /// @param kind how well categories must fit those that are predicted, 0 to 1
  List<Recall> recalls(double kind) {
    var recalls = new ArrayList<Recall>();
    add(remembered, RememberedRecall::new, recalls);
    add(session, SessionRecall::new, recalls);
    add(together, TogetherRecall::new, recalls);
    add(trending, TrendingRecall::new, recalls);
    add(fresh, FreshRecall::new, recalls);
    add(interest, InterestRecall::new, recalls);
    add(sellers, PartyRecall::sellers, recalls);
    add(creators, PartyRecall::creators, recalls);
    add(named, NamedRecall::new, recalls);
    add(expanded, quota -> new ExpandedRecall(quota, covered, kind), recalls);
    return recalls;
  }

  private static void add(Quota quota, Function<Quota, Recall> recall, List<Recall> to) {
    if (quota.most() > 0) {
      to.add(recall.apply(quota));
    }
  }
}
