package dev.vitrine.search.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One model as bytes: the tree, the votes, the pool, and since version 2 what is folded.
final class ModelForm {
  private static final int MOST_ROWS = 1 << 22;
  private static final int MOST_ENTRIES = 1 << 28;
  private static final int MOST_DEPTH = 64;
  private static final int MOST_FOLDED = 1 << 22;

  private ModelForm() {}

  static void write(DataOutputStream out, CategoryModel model) throws IOException {
    CategoryTree tree = model.tree();
    out.writeInt(tree.size());
    for (int node = 0; node < tree.size(); node++) {
      out.writeInt(tree.parent(node));
      out.writeInt(tree.depth(node));
      out.writeUTF(node == 0 ? "" : tree.path(node).getLast());
      out.writeFloat(tree.shelved(node));
    }
    writeVotes(out, model.votes());
    for (int length = 0; length < Pool.LENGTHS; length++) {
      for (Evidence kind : Evidence.values()) {
        out.writeFloat(model.pool().weight(length, kind));
      }
    }
    out.writeInt(tree.folded().size());
    for (Map.Entry<Integer, Integer> folded : tree.folded().entrySet()) {
      out.writeInt(folded.getKey());
      out.writeInt(folded.getValue());
    }
  }

  private static void writeVotes(DataOutputStream out, Votes votes) throws IOException {
    out.writeInt(votes.size());
    out.writeInt(votes.entries());
    for (int row = 0; row < votes.size(); row++) {
      out.writeLong(votes.key(row));
      out.writeInt(votes.end(row));
    }
    for (int entry = 0; entry < votes.entries(); entry++) {
      out.writeChar(votes.node(entry));
      out.writeByte(votes.level(entry));
    }
  }

  /// @param folds whether what is folded comes last
  static CategoryModel read(DataInputStream in, boolean folds) throws IOException {
    CategoryTree tree = tree(in);
    Votes votes = votes(in, tree.size());
    float[][] weights = new float[Pool.LENGTHS][Evidence.COUNT];
    for (float[] row : weights) {
      for (int kind = 0; kind < row.length; kind++) {
        row[kind] = in.readFloat();
      }
    }
    return CategoryModel.of(folds ? folding(in, tree) : tree, votes, new Pool(weights));
  }

  private static CategoryTree folding(DataInputStream in, CategoryTree tree) throws IOException {
    int size = count(in, "folded categories", MOST_FOLDED);
    var folded = new HashMap<Integer, Integer>();
    for (int i = 0; i < size; i++) {
      int hash = in.readInt();
      int node = in.readInt();
      if (node <= 0 || node >= tree.size()) {
        throw new IOException("a category folded into none");
      }
      folded.put(hash, node);
    }
    return tree.folding(folded);
  }

  private static CategoryTree tree(DataInputStream in) throws IOException {
    int size = count(in, "categories", CategoryTree.MOST);
    List<List<String>> paths = new ArrayList<>();
    float[] shelved = new float[size];
    for (int node = 0; node < size; node++) {
      int parent = in.readInt();
      int depth = in.readInt();
      String name = in.readUTF();
      shelved[node] = in.readFloat();
      if (parent < 0 || parent > node || depth < 0 || depth > MOST_DEPTH) {
        throw new IOException("a category that stands nowhere");
      }
      List<String> path = new ArrayList<>(node == 0 ? List.of() : paths.get(parent));
      if (node > 0) {
        path.add(name);
      }
      paths.add(path);
    }
    return CategoryTree.of(paths, shelved);
  }

  private static Votes votes(DataInputStream in, int most) throws IOException {
    int size = count(in, "words", MOST_ROWS);
    int entries = count(in, "votes", MOST_ENTRIES);
    long[] keys = new long[size];
    int[] starts = new int[size + 1];
    for (int row = 0; row < size; row++) {
      keys[row] = in.readLong();
      starts[row + 1] = in.readInt();
      if (starts[row + 1] < starts[row] || starts[row + 1] > entries) {
        throw new IOException("votes out of order");
      }
    }
    char[] nodes = new char[entries];
    byte[] levels = new byte[entries];
    for (int entry = 0; entry < entries; entry++) {
      nodes[entry] = in.readChar();
      levels[entry] = in.readByte();
      if (nodes[entry] >= most) {
        throw new IOException("a vote for no category");
      }
    }
    return Votes.of(keys, starts, nodes, levels);
  }

  private static int count(DataInputStream in, String what, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException(what + ": " + count);
    }
    return count;
  }
}
