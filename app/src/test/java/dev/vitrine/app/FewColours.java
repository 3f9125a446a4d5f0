package dev.vitrine.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A picture in the 256 colours that suit it best, by median cut (Heckbert 1982): the box of
/// colours that is spread widest over most pixels is halved until there are enough.
final class FewColours {
  private static final int MOST = 256;
  private static final int BITS = 6;
  private static final int SIDE = 1 << BITS;

  private final BufferedImage whole;
  private final long[][] sums = new long[SIDE * SIDE * SIDE][4];

  private FewColours(BufferedImage whole) {
    this.whole = whole;
  }

  /// The picture with a palette.
  static BufferedImage of(BufferedImage whole) {
    return new FewColours(whole).reduced();
  }

  private BufferedImage reduced() {
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int rgb = whole.getRGB(x, y);
        long[] sum = sums[cell(rgb)];
        for (int channel = 0; channel < 3; channel++) {
          sum[channel] += (rgb >> (16 - 8 * channel)) & 0xFF;
        }
        sum[3]++;
      }
    }
    List<List<Integer>> boxes = boxes();
    int[] place = new int[sums.length];
    byte[][] palette = new byte[3][boxes.size()];
    for (int b = 0; b < boxes.size(); b++) {
      for (int cell : boxes.get(b)) {
        place[cell] = b;
      }
      for (int channel = 0; channel < 3; channel++) {
        palette[channel][b] = (byte) (sum(boxes.get(b), channel) / sum(boxes.get(b), 3));
      }
    }
    var model = new IndexColorModel(8, boxes.size(), palette[0], palette[1], palette[2]);
    var few =
        new BufferedImage(
            whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        few.getRaster().setSample(x, y, 0, place[cell(whole.getRGB(x, y))]);
      }
    }
    return few;
  }

  private List<List<Integer>> boxes() {
    var all = new ArrayList<Integer>();
    for (int cell = 0; cell < sums.length; cell++) {
      if (sums[cell][3] > 0) {
        all.add(cell);
      }
    }
    var boxes = new ArrayList<List<Integer>>(List.of(all));
    while (boxes.size() < MOST) {
      List<Integer> widest =
          boxes.stream()
              .filter(box -> box.size() > 1)
              .max(Comparator.comparingDouble(this::weight))
              .orElse(List.of());
      if (widest.isEmpty()) {
        return boxes;
      }
      boxes.remove(widest);
      halve(widest, boxes);
    }
    return boxes;
  }

  private double weight(List<Integer> box) {
    int axis = longest(box);
    return spread(box, axis) * Math.sqrt((double) sum(box, 3));
  }

  private void halve(List<Integer> box, List<List<Integer>> boxes) {
    int axis = longest(box);
    List<Integer> sorted =
        box.stream().sorted(Comparator.comparingInt(cell -> level(cell, axis))).toList();
    long half = sum(box, 3) / 2;
    int cut = 0;
    for (long before = 0; cut < sorted.size() - 1 && before <= half; cut++) {
      before += sums[sorted.get(cut)][3];
    }
    boxes.add(sorted.subList(0, cut));
    boxes.add(sorted.subList(cut, sorted.size()));
  }

  private static int longest(List<Integer> box) {
    int longest = 0;
    for (int axis = 1; axis < 3; axis++) {
      longest = spread(box, axis) > spread(box, longest) ? axis : longest;
    }
    return longest;
  }

  private static int spread(List<Integer> box, int axis) {
    var levels = box.stream().mapToInt(cell -> level(cell, axis)).summaryStatistics();
    return levels.getMax() - levels.getMin() + 1;
  }

  private long sum(List<Integer> box, int channel) {
    return box.stream().mapToLong(cell -> sums[cell][channel]).sum();
  }

  private static int cell(int rgb) {
    int cell = 0;
    for (int channel = 0; channel < 3; channel++) {
      cell = (cell << BITS) | ((rgb >> (24 - BITS - 8 * channel)) & (SIDE - 1));
    }
    return cell;
  }

  private static int level(int cell, int axis) {
    return (cell >> (BITS * (2 - axis))) & (SIDE - 1);
  }
}
