package dev.vitrine.search.model;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.model.Alignment.Cell;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// An alignment in the file of a value model: a factor for each kind, then those of intents and
/// those of clusters, each after how many there are. The same alignment gives the same bytes.
final class AlignmentForm {
  private AlignmentForm() {}

  static void write(DataOutputStream out, Alignment alignment) throws IOException {
    for (ItemKind kind : ItemKind.values()) {
      out.writeDouble(alignment.kinds().getOrDefault(kind, 1.0));
    }
    cells(out, alignment.intents());
    cells(out, alignment.clusters());
  }

  private static void cells(DataOutputStream out, Map<Cell, Double> factors) throws IOException {
    Map<Cell, Double> sorted = new TreeMap<>(factors);
    out.writeInt(sorted.size());
    for (Map.Entry<Cell, Double> one : sorted.entrySet()) {
      out.writeUTF(one.getKey().kind().name());
      out.writeInt(one.getKey().number());
      out.writeDouble(one.getValue());
    }
  }

  /// @throws IOException where it ends too early
  /// @throws IllegalArgumentException where it names a kind that there is not
  static Alignment read(DataInputStream in) throws IOException {
    Map<ItemKind, Double> kinds = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      kinds.put(kind, in.readDouble());
    }
    Map<Cell, Double> intents = cells(in);
    return new Alignment(kinds, intents, cells(in));
  }

  private static Map<Cell, Double> cells(DataInputStream in) throws IOException {
    Map<Cell, Double> factors = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      factors.put(new Cell(ItemKind.valueOf(in.readUTF()), in.readInt()), in.readDouble());
    }
    return factors;
  }
}
