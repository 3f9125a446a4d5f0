package dev.vitrine.app.market;

/// What a shop in a market learns by itself. What needs nobody it learns on the first night, the
/// rest on the nights on which it learns from shoppers.
///
/// @param shelves in which categories things stand, on the first night
/// @param names other names of things, on the first night
/// @param meaning what is near in meaning, on the first night, and what words also stand for
/// @param worth what it is worth to show an item
record Learns(boolean shelves, boolean names, boolean meaning, boolean worth) {
  static final Learns NOTHING = new Learns(false, false, false, false);
  static final Learns NAMES = new Learns(true, true, false, false);
  static final Learns NAMES_AND_MEANING = new Learns(true, true, true, false);
  static final Learns WORTH = new Learns(true, false, false, true);
  static final Learns ALL = new Learns(true, true, true, true);
}
