package dev.vitrine.learn.rewrite;

/// An item as the mining sees it; words are numbers.
///
/// @param title the stems of its title in order, {@link #BREAK} where punctuation parts them
/// @param text every stem that stands anywhere in it, rising, each once
/// @param kinds what it is: its categories and the values and names of its attributes
/// @param product what it has in common with other listings of the same product, or 0
@SuppressWarnings("ArrayRecordComponent") // never compared
record Titled(int[] title, int[] text, int[] kinds, long product) {
  static final int BREAK = -1;
}
