package dev.vitrine.search.category;

import dev.vitrine.index.postings.Cards;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The categories of a shop as a tree of numbered nodes. Node 0 is the whole shop; a parent has a
/// lower number than its children. A category with too few items to be a node is folded into the
/// deepest node above it, where its items count.
public final class CategoryTree {
  /// Most nodes.
  public static final int MOST = 1 << 16;

  private final List<List<String>> paths;
  private final int[] parents;
  private final int[] depths;
  private final float[] shelved;
  private final float[] below;
  private final Map<Integer, Integer> byHash = new HashMap<>();
  private final SortedMap<Integer, Integer> folded;

  /// The tree of some categories.
  ///
  /// @param paths the names of each node from the root's child down; the first one is empty
  /// @param shelved how many items stand in each node itself
  public static CategoryTree of(List<List<String>> paths, float[] shelved) {
    return new CategoryTree(paths, shelved, new TreeMap<>());
  }

  /// The same with categories that are no nodes.
  ///
  /// @param folded the node that each counts for, by the hash of its path
  CategoryTree folding(Map<Integer, Integer> folded) {
    return new CategoryTree(paths, shelved, new TreeMap<>(folded));
  }

  /// The same with each of some categories that is no node folded into the node above it.
  public CategoryTree folding(List<List<String>> categories) {
    var more = new TreeMap<Integer, Integer>();
    for (List<String> path : categories) {
      int node = deepest(path);
      if (node > 0 && !paths.get(node).equals(path)) {
        more.put(Cards.hashOf(path), node);
      }
    }
    return folding(more);
  }

  private CategoryTree(
      List<List<String>> paths, float[] shelved, SortedMap<Integer, Integer> folded) {
    this.folded = folded;
    this.paths = List.copyOf(paths);
    this.shelved = shelved.clone();
    this.below = shelved.clone();
    this.parents = new int[paths.size()];
    this.depths = new int[paths.size()];
    var numbers = new HashMap<List<String>, Integer>();
    for (int node = 0; node < parents.length; node++) {
      List<String> path = this.paths.get(node);
      numbers.put(path, node);
      byHash.put(Cards.hashOf(path), node);
      depths[node] = path.size();
      parents[node] = node == 0 ? 0 : numbers.getOrDefault(path.subList(0, path.size() - 1), 0);
    }
    for (int node = parents.length - 1; node > 0; node--) {
      below[parents[node]] += below[node];
    }
  }

  /// How many nodes there are.
  public int size() {
    return parents.length;
  }

  /// The names of a node.
  public List<String> path(int node) {
    return paths.get(node);
  }

  public int parent(int node) {
    return parents[node];
  }

  public int depth(int node) {
    return depths[node];
  }

  /// The category at the top of the tree above a node, or the node itself.
  public int top(int node) {
    int at = node;
    while (depths[at] > 1) {
      at = parents[at];
    }
    return at;
  }

  /// How many items stand in a node itself.
  public float shelved(int node) {
    return shelved[node];
  }

  /// How many items stand in a node and below it.
  public float below(int node) {
    return below[node];
  }

  /// The node whose path has a card's hash, or into which the path was folded; -1 for none.
  public int byHash(int hash) {
    int node = byHash.getOrDefault(hash, -1);
    return node >= 0 ? node : folded.getOrDefault(hash, -1);
  }

  /// The nodes that categories were folded into, by the hash of their paths.
  SortedMap<Integer, Integer> folded() {
    return folded;
  }

  /// The deepest node on a path; 0 when none of it is known.
  public int deepest(List<String> path) {
    for (int depth = path.size(); depth > 0; depth--) {
      int node = byHash(Cards.hashOf(path.subList(0, depth)));
      if (node > 0 && paths.get(node).equals(path.subList(0, depth))) {
        return node;
      }
    }
    return 0;
  }

  /// Whether one node is another one or stands above it.
  public boolean holds(int above, int node) {
    int at = node;
    while (depths[at] > depths[above]) {
      at = parents[at];
    }
    return at == above;
  }
}
