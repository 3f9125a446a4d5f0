package dev.vitrine.simulate.judge;

import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.shopper.Shopper;

/// What is known of goods, videos, lives and tastes beside what is plain to everyone.
sealed interface Knowledge permits Everything, Seen, WithTastes {
  /// What a good is.
  Draft draft(int listing);

  /// How good it is, 0 to 1.
  double quality(int listing);

  /// How well it is sent and answered for, 0 to 1.
  double delivery(int listing);

  /// What the looks and the fame of a good add to the log odds of a click.
  double charm(int listing);

  /// What a buyer will have paid, in cents.
  double price(int listing, int day);

  /// How much a shopper likes the brand of a good, 0 on average.
  double liking(Shopper shopper, int listing);

  /// Goods that a video shows.
  int[] shows(int video);

  /// How probable it is that it shows them.
  double shown();

  /// How well a video is made, 0 to 1.
  double skill(int video);

  /// Factor on the odds of a click on a video.
  double appeal(int video);

  /// How well the host of a live sells, 0 to 1.
  double presence(int live);

  /// How lively a live is, so many seconds after it began, 0 to 1.
  double heat(int live, int since);
}
