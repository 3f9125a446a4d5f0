package dev.vitrine.learn.rewrite;

/// What shoppers asked, as far as it is known. A log of queries tells how often; sessions, once
/// there are some, will tell what was asked next as well.
public interface Asked {
  /// Nothing is known.
  Asked NOTHING = taker -> {};

  /// Takes a query and how often it was asked.
  interface Taker {
    void query(String text, long times);
  }

  /// Tells every query.
  void each(Taker taker);
}
