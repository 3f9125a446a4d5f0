package dev.vitrine.signals.count;

import java.util.List;

/// What is counted for each key of a table.
public final class Layout {
  /// One counter.
  ///
  /// @param kind of what, a small number below 64
  /// @param span how far back
  /// @param worth how much one of these weighs when it is decided which key goes
  public record Cell(int kind, Span span, double worth) {}

  final int counters;
  final int width;
  final int[] kinds;
  final int[] spans;
  final boolean[] windows;
  final int[] cells;
  final double[] worths;

  /// Spans that decay, each once.
  final int[] decayed;

  final long mask;

  private Layout(List<Cell> all) {
    counters = all.size();
    kinds = new int[counters];
    spans = new int[counters];
    windows = new boolean[counters];
    cells = new int[counters];
    worths = new double[counters];
    int next = 0;
    long bits = 0;
    for (int c = 0; c < counters; c++) {
      Cell cell = all.get(c);
      kinds[c] = cell.kind();
      spans[c] = cell.span().number();
      windows[c] = cell.span().window();
      cells[c] = next;
      worths[c] = longest(cell, all) ? cell.worth() : 0;
      next += cell.span().cells();
      bits |= 1L << cell.kind();
    }
    decayed =
        all.stream()
            .map(Cell::span)
            .filter(span -> !span.window())
            .mapToInt(Span::number)
            .distinct()
            .toArray();
    width = next;
    mask = bits;
  }

  /// Counters in their order.
  public static Layout of(List<Cell> cells) {
    return new Layout(cells);
  }

  /// Whether no other counter of the same kind looks further back.
  private static boolean longest(Cell cell, List<Cell> all) {
    return all.stream()
        .filter(other -> other.kind() == cell.kind())
        .allMatch(other -> other.span().halfLife() <= cell.span().halfLife());
  }

  /// How many counters there are.
  public int size() {
    return counters;
  }

  /// Whether any of some kinds is counted.
  ///
  /// @param touched a bit for each kind
  public boolean counts(long touched) {
    return (mask & touched) != 0;
  }

  /// Bytes of a key, of its mark and of its counters.
  int bytes() {
    return Long.BYTES + 1 + width * Double.BYTES;
  }
}
