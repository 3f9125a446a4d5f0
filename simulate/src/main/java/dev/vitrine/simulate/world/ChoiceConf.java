package dev.vitrine.simulate.world;

import dev.vitrine.kernel.config.Conf;

/// What makes shoppers click, buy and send back: terms of log odds.
///
/// @param click of a perfectly fitting card at a usual price
/// @param clickFit for each factor `e` of relevance lost
/// @param clickPrice for each factor `e` of the price shown over the budget
/// @param fame for each factor `e` of how much a good is in demand, which its ratings show
/// @param taste spread of likings for brands
/// @param buy of a perfectly fitting good at a usual price, once looked at
/// @param buyFit for each factor `e` of relevance lost
/// @param buyPrice for each factor `e` of the true price over the budget
/// @param buyQuality from the worst to the best quality
/// @param bait for each factor `e` of the true price over the price shown
/// @param refund of a good of middling quality
/// @param refundQuality from the best to the worst quality
/// @param content how probable it is that who looked at a perfect good and did not buy wants no
///   more
/// @param watch what is added to the log odds of a click for a card that is played
/// @param through how probable it is that who watches goes on to a good
/// @param persuasion what watching adds to buying
public record ChoiceConf(
    double click,
    double clickFit,
    double clickPrice,
    double fame,
    double taste,
    double buy,
    double buyFit,
    double buyPrice,
    double buyQuality,
    double bait,
    double refund,
    double refundQuality,
    double content,
    double watch,
    double through,
    double persuasion) {
  private static final double MOST = 20;

  /// Reads the section.
  public static ChoiceConf of(Conf conf) {
    return new ChoiceConf(
        term(conf, "choice.click", -1.8),
        term(conf, "choice.click-fit", 1.1),
        term(conf, "choice.click-price", 0.8),
        term(conf, "choice.fame", 0.3),
        term(conf, "choice.taste", 0.5),
        term(conf, "choice.buy", -4.2),
        term(conf, "choice.buy-fit", 1.0),
        term(conf, "choice.buy-price", 1.3),
        term(conf, "choice.buy-quality", 3.0),
        term(conf, "choice.bait", 4.0),
        term(conf, "choice.refund", -2.4),
        term(conf, "choice.refund-quality", 4.0),
        conf.decimal("choice.content", 0.25, 0, 1),
        term(conf, "choice.watch", -0.3),
        conf.decimal("choice.through", 0.3, 0, 1),
        term(conf, "choice.persuasion", 0.4));
  }

  private static double term(Conf conf, String key, double fallback) {
    return conf.decimal(key, fallback, -MOST, MOST);
  }
}
