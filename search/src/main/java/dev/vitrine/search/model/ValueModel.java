package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A learned estimate of what it is worth to show an item: how likely it is to be clicked, put into
/// the cart, bought and sent back. Never changes; safe for use by many threads.
///
/// @param heads a part for every head, all over the same features
/// @param first adds up what the first stage orders by, over the same features; of no use where it
///   uses none of them
/// @param unpriced what a click on an item without a price of its own, such as a video, brings on
///   average, in units of the currency
/// @param alignment of what is said of kinds of cards
/// @param neighbours what the cards above one do to it
/// @param told one line on how it was trained, for people
public record ValueModel(
    Map<Head, Part> heads,
    Model first,
    double unpriced,
    Alignment alignment,
    Neighbours neighbours,
    String told) {
  public ValueModel {
    heads = Map.copyOf(heads);
    for (Head head : Head.values()) {
      if (!heads.containsKey(head)) {
        throw new IllegalArgumentException("no part for " + head.key());
      }
    }
  }

  /// Without anything for the first stage.
  public ValueModel(Map<Head, Part> heads, double unpriced, String told) {
    this(
        heads,
        Linear.of(List.of(), new double[0]),
        unpriced,
        Alignment.NONE,
        Neighbours.NONE,
        told);
  }

  /// The same with kinds of cards aligned in another way.
  public ValueModel aligned(Alignment other) {
    return new ValueModel(heads, first, unpriced, other, neighbours, told);
  }

  /// The same where the cards above one do other things to it.
  public ValueModel among(Neighbours others) {
    return new ValueModel(heads, first, unpriced, alignment, others, told);
  }

  /// The same with something for the first stage.
  public ValueModel first(Model other) {
    return new ValueModel(heads, other, unpriced, alignment, neighbours, told);
  }

  /// Whether the first stage can order by it.
  public boolean leads() {
    return IntStream.range(0, first.features().size()).anyMatch(first::uses);
  }

  /// The model of one head.
  ///
  /// @param model adds up log odds
  /// @param start log odds to begin with
  public record Part(Model model, double start) {
    /// What is sure to happen.
    public static Part sure(List<String> features) {
      return new Part(Linear.of(features, new double[features.size()]), Double.POSITIVE_INFINITY);
    }

    private boolean sure() {
      return start == Double.POSITIVE_INFINITY;
    }
  }

  /// Names of its features, in the order of the columns that it reads.
  public List<String> features() {
    return part(Head.CLICK).model().features();
  }

  /// The part of a head.
  public Part part(Head head) {
    return heads.getOrDefault(head, new Part(Linear.of(List.of(), new double[0]), 0));
  }

  /// How likely a head is for all cards alike.
  public double usual(Head head) {
    return 1 / (1 + Math.exp(-part(head).start()));
  }

  /// Whether it tells how likely videos and lives lead on to what they sell. Where shops do not say
  /// so, that is a part of how likely they are put into the cart.
  public boolean tellsThrough() {
    return !part(Head.THROUGH).sure();
  }

  /// Whether some head looks at a feature, by its place.
  public boolean uses(int feature) {
    return heads.values().stream().anyMatch(part -> part.model().uses(feature))
        || (tellsThrough() && features().get(feature).equals(CardKind.NAME));
  }

  /// Computes the columns that some head looks at and leaves the others empty.
  ///
  /// @param known the model's features in its order
  public FeatureMatrix matrix(List<Feature> known, Rows rows) {
    return FeatureMatrix.of(known, rows, this::uses);
  }

  /// The columns of a matrix that were computed.
  public FeatureMatrix used(FeatureMatrix matrix) {
    return matrix.only(this::uses);
  }

  /// How likely each head is for each row, given the head before.
  public Map<Head, double[]> odds(FeatureMatrix matrix) {
    Map<Head, double[]> all = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      boolean leads = head == Head.THROUGH;
      all.put(head, leads ? through(matrix) : probabilities(part(head), matrix));
    }
    return all;
  }

  /// How likely each row leads on to what it sells; a good does, as far as kinds are known.
  private double[] through(FeatureMatrix matrix) {
    int place = features().indexOf(CardKind.NAME);
    double[] through = new double[matrix.rows()];
    if (tellsThrough() && place >= 0) {
      float[] kinds = matrix.column(place);
      double[] likely = probabilities(part(Head.THROUGH), matrix);
      Arrays.setAll(through, row -> CardKind.of(kinds[row]) == ItemKind.PRODUCT ? 1 : likely[row]);
    } else {
      Arrays.fill(through, 1);
    }
    return through;
  }

  /// What each row is worth, in units of the currency. With a power of the price below 1 what costs
  /// as much as is usually paid is worth what it is with 1, what is dearer less and what is cheaper
  /// more. What sells nothing that has a price is worth what a click brings on average, a video of
  /// products that are gone what watching it is; to what can be watched it is added that it is and
  /// that it is to its end, and to anything that its creator or seller is followed. Of all that the
  /// shop may take more or less for some kinds of cards.
  ///
  /// @param odds of the rows
  /// @param sold prices of what the rows sell, and kinds of cards
  public double[] worth(Map<Head, double[]> odds, Sold sold, Pricing pricing) {
    double[] clicks = likely(odds, Head.CLICK);
    double[] through = likely(odds, Head.THROUGH);
    double[] carts = likely(odds, Head.CART);
    double[] purchases = likely(odds, Head.PURCHASE);
    double[] returns = likely(odds, Head.RETURN);
    double[] watched = likely(odds, Head.WATCH);
    double[] completed = likely(odds, Head.COMPLETE);
    double[] followed = likely(odds, Head.FOLLOW);
    Map<ItemKind, Double> factors = alignment.of(sold.sought());
    double paid = paid();
    double[] worth = new double[sold.prices().length];
    for (int row = 0; row < worth.length; row++) {
      double kept = carts[row] * purchases[row] * (1 - returns[row]);
      double price = sold.prices()[row];
      double known = price > 0 ? kept * pricing.counted(price, paid) : unpriced;
      double click = price == Sold.GONE ? 0 : through[row] * known;
      ItemKind kind = sold.kind(row);
      double watching = pricing.watch() + completed[row] * pricing.complete();
      double watch = kind == ItemKind.PRODUCT ? 0 : watched[row] * watching;
      double bought = clicks[row] * click * factors.getOrDefault(kind, 1.0);
      worth[row] = (bought + watch + followed[row] * pricing.follow()) * pricing.of(kind);
    }
    return worth;
  }

  /// What is paid on average for what is bought and kept; 1 where that is not known.
  private double paid() {
    double kept = usual(Head.CART) * usual(Head.PURCHASE) * (1 - usual(Head.RETURN));
    double paid = unpriced / kept;
    return Double.isFinite(paid) && paid > 0 ? paid : 1;
  }

  private static double[] likely(Map<Head, double[]> odds, Head head) {
    return odds.getOrDefault(head, new double[0]);
  }

  private static double[] probabilities(Part part, FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    part.model().add(matrix, scores);
    double[] likely = scores[0];
    for (int row = 0; row < likely.length; row++) {
      likely[row] = 1 / (1 + Math.exp(-part.start() - likely[row]));
    }
    return likely;
  }
}
