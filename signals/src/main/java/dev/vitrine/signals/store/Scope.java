package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Hash;

/// What something is counted for.
public enum Scope {
  /// A whole catalogue.
  ALL(0.001),
  ITEM(0.14),
  SELLER(0.03),
  CREATOR(0.03),
  /// The deepest category of an item.
  LEAF(0.01),
  BRAND(0.03),
  /// The words of a query.
  QUERY(0.04),
  QUERY_ITEM(0.19),
  QUERY_LEAF(0.04),
  QUERY_BRAND(0.04),
  /// A position on pages.
  POSITION(0.003),
  /// Products, videos or lives.
  KIND(0.001),
  QUERY_KIND(0.02);

  private final double share;

  Scope(double share) {
    this.share = share;
  }

  /// The share of all memory that it may take.
  double share() {
    return share;
  }

  /// The keys of things, 0 for those that are not known.
  public long[] keys(long catalogue, long[] things) {
    long in = Hash.of(catalogue, number() + 1L);
    long[] keys = new long[things.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = things[i] == 0 ? 0 : Hash.of(in, things[i]);
    }
    return keys;
  }

  /// The keys of a query together with things.
  public long[] keys(long catalogue, long query, long[] things) {
    long in = Hash.of(catalogue, number() + 1L);
    long[] keys = new long[things.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = query == 0 || things[i] == 0 ? 0 : Hash.of(in, Hash.of(query, things[i]));
    }
    return keys;
  }

  /// The key of something; 0, for none, where it is not known.
  ///
  /// @param catalogue the hash of its name
  /// @param thing what it is, 0 when it is not known; the query where there are two
  public long key(long catalogue, long thing) {
    return thing == 0 ? 0 : Hash.of(Hash.of(catalogue, number() + 1L), thing);
  }

  /// The key of two things together.
  public long key(long catalogue, long query, long thing) {
    return query == 0 || thing == 0 ? 0 : key(catalogue, Hash.of(query, thing));
  }

  /// Its number, from 0; numbers of snapshots, which are not read where the values differ.
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }
}
