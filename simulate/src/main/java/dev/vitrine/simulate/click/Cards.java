package dev.vitrine.simulate.click;

/// The cards of one page as one shopper truly feels about them, in columns: for a card at place `k`
/// everything stands at index `k`. Used again from page to page.
public final class Cards {
  private final double[] attraction;
  private final double[] buying;
  private final double[] refund;
  private final double[] content;
  private final double[] worth;
  private final double[] shown;
  private final double[] relevance;
  private final int[] card;
  private final int[] good;
  private final int[] twins;
  private int size;

  /// @param most cards on a page
  public Cards(int most) {
    attraction = new double[most];
    buying = new double[most];
    refund = new double[most];
    content = new double[most];
    worth = new double[most];
    shown = new double[most];
    relevance = new double[most];
    card = new int[most];
    good = new int[most];
    twins = new int[most];
  }

  /// An empty page.
  public void clear() {
    size = 0;
  }

  /// The first cards alone.
  public void cut(int cards) {
    size = Math.min(size, cards);
  }

  /// Adds a card at the end.
  ///
  /// @param odds how the shopper feels about it
  public void add(Odds odds) {
    attraction[size] = odds.attraction;
    buying[size] = odds.buying;
    refund[size] = odds.refund;
    content[size] = odds.content;
    worth[size] = odds.worth;
    shown[size] = odds.shown;
    relevance[size] = odds.relevance;
    card[size] = odds.card;
    good[size] = odds.good;
    twins[size] = odds.twin;
    size++;
  }

  public int size() {
    return size;
  }

  /// How probable a click is once the card is looked at with nothing around it.
  public double attraction(int k) {
    return attraction[k];
  }

  /// How probable an order is after a click.
  public double buying(int k) {
    return buying[k];
  }

  /// How probable it is that an order is sent back.
  public double refund(int k) {
    return refund[k];
  }

  /// How probable it is that who clicked and did not buy wants no more.
  public double content(int k) {
    return content[k];
  }

  /// What an order pays, in cents.
  public double worth(int k) {
    return worth[k];
  }

  /// How well it fits the need, from 0 to 1.
  public double relevance(int k) {
    return relevance[k];
  }

  /// How many cards fit the need at least so well.
  public int fitting(double least) {
    int fitting = 0;
    for (int k = 0; k < size; k++) {
      fitting += relevance[k] >= least ? 1 : 0;
    }
    return fitting;
  }

  /// The price on the card, in cents.
  double shown(int k) {
    return shown[k];
  }

  /// What the card stands for, as who filled the page numbers it.
  public int card(int k) {
    return card[k];
  }

  /// The good that a click may buy, by its number; -1 for none.
  public int good(int k) {
    return good[k];
  }

  /// What tells the same goods of several sellers; -1 for none.
  int twin(int k) {
    return twins[k];
  }
}
