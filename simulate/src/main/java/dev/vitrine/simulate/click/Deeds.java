package dev.vitrine.simulate.click;

/// What one shopper did on one page. Filled by a {@link ClickModel}.
public final class Deeds {
  private final boolean[] looked;
  private final boolean[] clicked;
  private final boolean[] bought;
  private boolean done;

  /// @param most cards on a page
  public Deeds(int most) {
    looked = new boolean[most];
    clicked = new boolean[most];
    bought = new boolean[most];
  }

  void clear(int cards) {
    for (int k = 0; k < cards; k++) {
      looked[k] = false;
      clicked[k] = false;
      bought[k] = false;
    }
    done = false;
  }

  void look(int k) {
    looked[k] = true;
  }

  void click(int k) {
    clicked[k] = true;
  }

  void buy(int k) {
    bought[k] = true;
    done = true;
  }

  void content() {
    done = true;
  }

  /// Whether a card was looked at.
  public boolean looked(int k) {
    return looked[k];
  }

  public boolean clicked(int k) {
    return clicked[k];
  }

  public boolean bought(int k) {
    return bought[k];
  }

  /// Whether the shopper has what they came for, or has seen enough.
  public boolean done() {
    return done;
  }
}
