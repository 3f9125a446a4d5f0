package dev.vitrine.learn.trees;

/// A way to divide the rows of a leaf.
///
/// @param feature its place
/// @param bin rows up to this bin go left
/// @param missingLeft where rows go whose value is missing
/// @param gain what it takes from the loss
/// @param left the value of the left side, unshrunk
/// @param right the value of the right side
record Question(int feature, int bin, boolean missingLeft, double gain, double left, double right) {
  static final Question NONE = new Question(-1, 0, false, 0, 0, 0);

  boolean goesLeft(Bins bins, int row) {
    int at = bins.bin(row);
    return at == 0 ? missingLeft : at <= bin;
  }
}
