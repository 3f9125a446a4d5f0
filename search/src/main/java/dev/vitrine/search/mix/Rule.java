package dev.vitrine.search.mix;

/// What a page is held to, in the order in which it gives in where not everything can be had: the
/// first one gives in first, the last two never.
public enum Rule {
  NEW("new.least", Sort.NEW, 0),
  CREATOR("creator.most", Sort.CAP, Cards.CREATOR),
  BRAND("brand.most", Sort.CAP, Cards.BRAND),
  SELLER("seller.most", Sort.CAP, Cards.SELLER),
  PRODUCT_LEAST("product.min", Sort.LEAST, Cards.PRODUCT),
  VIDEO_LEAST("video.min", Sort.LEAST, Cards.VIDEO),
  LIVE_LEAST("live.min", Sort.LEAST, Cards.LIVE),
  PRODUCT_SPACING("product.spacing", Sort.SPACING, Cards.PRODUCT),
  VIDEO_SPACING("video.spacing", Sort.SPACING, Cards.VIDEO),
  LIVE_SPACING("live.spacing", Sort.SPACING, Cards.LIVE),
  FIRST("first", Sort.FIRST, 0),
  PRODUCT_MOST("product.max", Sort.MOST, Cards.PRODUCT),
  VIDEO_MOST("video.max", Sort.MOST, Cards.VIDEO),
  LIVE_MOST("live.max", Sort.MOST, Cards.LIVE),
  TIERS("tiers", Sort.TIERS, 0),
  ONCE("once", Sort.ONCE, 0),
  PINS("pins", Sort.PINS, 0);

  private final String word;
  private final Sort sort;
  private final int of;

  Rule(String word, Sort sort, int of) {
    this.word = word;
    this.sort = sort;
    this.of = of;
  }

  /// Sorts of rules.
  enum Sort {
    NEW,
    CAP,
    LEAST,
    SPACING,
    FIRST,
    MOST,
    TIERS,
    ONCE,
    PINS
  }

  /// Its name in settings, traces and reasons.
  public String word() {
    return word;
  }

  Sort sort() {
    return sort;
  }

  /// The kind that it is about, or whether it is about sellers, brands or creators; else 0.
  int of() {
    return of;
  }

  /// Whether it gives in at all.
  boolean gives() {
    return sort != Sort.ONCE && sort != Sort.PINS;
  }

  /// The rule of a sort about something.
  static Rule of(Sort sort, int what) {
    for (Rule rule : values()) {
      if (rule.sort == sort && rule.of == what) {
        return rule;
      }
    }
    throw new AssertionError(sort + " of " + what);
  }
}
