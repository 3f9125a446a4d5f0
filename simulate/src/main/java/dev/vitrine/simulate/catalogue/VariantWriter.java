package dev.vitrine.simulate.catalogue;

import dev.vitrine.simulate.picture.Picture;

/// Draws the variants and offers of a product and writes them. Offers are drawn once, because the
/// product's own price is that of its cheapest offer.
final class VariantWriter {
  private static final int MOST_OFFERS = 4;
  private static final String CURRENCY = "USD";

  private final Draft draft;
  private final Sellers sellers;
  private final int offers;
  private final int[] seller;
  private final long[] price;
  private final long[] list;
  private final long[] stock;

  VariantWriter(long seed, Draft draft, Sellers sellers) {
    this.draft = draft;
    this.sellers = sellers;
    Dice dice = new Dice(seed, 4, draft.index());
    offers = 1 + (int) (MOST_OFFERS * dice.unit() * dice.unit());
    seller = new int[offers];
    double[] dearer = new double[offers];
    int first = dice.below(Sellers.COUNT);
    for (int o = 0; o < offers; o++) {
      seller[o] = (first + o * 211) % Sellers.COUNT;
      dearer[o] = 1 + 0.14 * dice.unit() * Math.min(o, 1);
    }
    int n = draft.variants() * offers;
    price = new long[n];
    list = new long[n];
    stock = new long[n];
    int habit = dice.below(60);
    double reduced = dice.chance(0.3) ? 1.12 + 0.5 * dice.unit() : 1;
    for (int i = 0; i < n; i++) {
      double cents = draft.price() * draft.factor(i / offers) * dearer[i % offers];
      price[i] = Prices.ending(cents, habit);
      list[i] = reduced == 1 ? 0 : Prices.ending(cents * reduced, habit);
      stock[i] = dice.chance(0.09) ? 0 : 1 + (long) StrictMath.exp(2.6 + 1.3 * dice.normal());
    }
  }

  /// The product's own price, list price and stock.
  void summary(JsonText out) {
    int lowest = 0;
    long total = 0;
    for (int i = 0; i < price.length; i++) {
      lowest = price[i] < price[lowest] ? i : lowest;
      total += stock[i];
    }
    money(lowest, out);
    out.number("stock", total);
  }

  void write(JsonText out) {
    out.openList("variants");
    for (int v = 0; v < draft.variants(); v++) {
      begin(draft, v, out);
      out.openList("gtin").text(Gtins.of(draft.index(), v)).closeList();
      out.openList("images").text(Picture.address(ProductWriter.key(draft, v, 0))).closeList();
      out.openList("offers");
      for (int o = 0; o < offers; o++) {
        offer(v * offers + o, o, out);
      }
      out.closeList().close();
    }
    out.closeList();
  }

  /// Opens a variant: its id and the values that are its own.
  static void begin(Draft draft, int variant, JsonText out) {
    out.open().field("id", "v" + (variant + 1)).name("attributes").open();
    for (int t = 0; t < draft.chosen().length; t++) {
      if (draft.chosen()[t].length > 1) {
        ProductWriter.value(draft.type().traits().get(t), draft.value(variant, t), out);
      }
    }
    out.close();
  }

  private void offer(int place, int number, JsonText out) {
    String market = sellers.market(seller[number]);
    String id = sellers.id(seller[number]);
    out.open().field("id", id + '-' + market).field("seller", id).field("market", market);
    money(place, out);
    out.number("stock", stock[place]).close();
  }

  private void money(int place, JsonText out) {
    out.decimal("price", price[place], 2);
    if (list[place] > price[place]) {
      out.decimal("list_price", list[place], 2);
    }
    out.field("currency", CURRENCY);
  }
}
