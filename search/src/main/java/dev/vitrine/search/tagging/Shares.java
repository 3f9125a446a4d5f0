package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How much of a word's use in the catalogue is as part of a brand, a category and so on: in
/// quarters rounded up, 0 for never.
public final class Shares {
  private final int kinds;
  private final byte[] quarters;

  private Shares(int kinds, byte[] quarters) {
    this.kinds = kinds;
    this.quarters = quarters;
  }

  /// Shares from 0 to 1.
  ///
  /// @param shares a row for each word, all of one length
  public static Shares of(double[][] shares) {
    int kinds = shares.length == 0 ? 0 : shares[0].length;
    byte[] quarters = new byte[shares.length * kinds];
    for (int i = 0; i < quarters.length; i++) {
      quarters[i] = (byte) Math.ceil(4 * Math.clamp(shares[i / kinds][i % kinds], 0, 1));
    }
    return new Shares(kinds, quarters);
  }

  /// How many kinds there are.
  public int kinds() {
    return kinds;
  }

  /// The quarters of a word's use that are of a kind.
  public int quarters(int word, int kind) {
    return quarters[word * kinds + kind];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(kinds);
    out.writeInt(quarters.length);
    out.write(quarters);
  }

  static Shares read(DataInput in) throws IOException {
    int kinds = Counts.read(in, "kinds of shares");
    byte[] quarters = new byte[Counts.read(in, "shares")];
    in.readFully(quarters);
    return new Shares(kinds, quarters);
  }
}
