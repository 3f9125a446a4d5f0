package dev.vitrine.kernel.query;

/// Names of the attributes that every catalogue has, whatever the shop's own are called.
public final class Attributes {
  /// `product`, `video` or `live`.
  public static final String KIND = "kind";

  public static final String BRAND = "brand";

  /// Every category name on every path, each by itself.
  public static final String CATEGORIES = "categories";

  /// Paths down to a level, `categories.lvl0`, `categories.lvl1` …, names joined by ` > `.
  public static final String CATEGORY_LEVEL = "categories.lvl";

  public static final String TAGS = "_tags";

  /// Price of an offer in units of its currency, in place.
  public static final String PRICE = "price";

  public static final String CURRENCY = "currency";

  /// Units in stock of an offer, in place.
  public static final String STOCK = "stock";

  /// Whether an offer can be bought: `true` when stock is above 0 or not counted; in place.
  public static final String AVAILABLE = "available";

  public static final String SELLER = "seller";
  public static final String MARKET = "market";

  /// Mean rating, in place.
  public static final String RATING = "rating";

  public static final String RATING_COUNT = "rating_count";

  /// Seconds since 1970 when the item first appeared.
  public static final String RELEASED = "released";

  public static final String CREATOR = "creator";

  /// Ids of the products that a video shows, or that a live shows now or later.
  public static final String SHOWS = "shows";

  /// Id of the product that a video shows most surely, or that a live shows now.
  public static final String SHOWS_FIRST = "shows.first";

  /// How sure it is that a video shows that product, in tenths from `0` to `10`.
  public static final String SHOWS_SURE = "shows.sure";

  /// `announced`, `on_air` or `ended`, of a live.
  public static final String LIVE_STATE = "live.state";

  /// The item's own id.
  public static final String ID = "objectID";

  /// Prefix of the shop's counters, such as `counter.sold`, in place.
  public static final String COUNTER = "counter.";

  private Attributes() {}
}
