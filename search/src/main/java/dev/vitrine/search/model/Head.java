package dev.vitrine.search.model;

/// What may become of a card that is looked at, one thing after the other. Each is as likely as its
/// model says once the one before has happened; multiplied along the way they give how likely it is
/// from the start (ESMM, Ma and others, 2018). How well a card fits, whether it is watched, then to
/// its end, and whether its creator or seller is followed from it stand beside these.
public enum Head {
  /// It is clicked.
  CLICK("click"),
  /// A video or live that was clicked leads on to the good that it sells; a good leads to itself.
  THROUGH("through"),
  /// What was clicked, or what it led to, is put into the cart.
  CART("cart"),
  /// What is in the cart is bought.
  PURCHASE("purchase"),
  /// What was bought comes back.
  RETURN("return"),
  /// It is clicked, as far as what was asked tells: what it costs, how it sells and who asks left
  /// aside.
  FIT("fit"),
  /// A video or live is watched for three seconds or to its end.
  WATCH("watch"),
  /// What is watched is watched to its end.
  COMPLETE("complete"),
  /// Its creator or seller is followed.
  FOLLOW("follow");

  private final String key;

  Head(String key) {
    this.key = key;
  }

  /// Its name in files, reports and explanations.
  public String key() {
    return key;
  }
}
