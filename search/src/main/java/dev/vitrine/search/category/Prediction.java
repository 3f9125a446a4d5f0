package dev.vitrine.search.category;

import dev.vitrine.index.postings.Cards;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How likely each category is for one query.
public final class Prediction {
  /// The share of the mass that an answer holds.
  public static final double ENOUGH = 0.8;

  /// Most categories of an answer.
  public static final int FEW = 3;

  /// Categories with a larger share of the shop's items than this say nothing of a query.
  private static final double MUCH = 0.5;

  /// What is less likely is not named beside others.
  private static final float WORTH_NAMING = 0.05f;

  /// Nothing is known.
  public static final Prediction NOTHING = new Prediction();

  private final Optional<CategoryTree> tree;

  /// The mass of each node itself.
  private final float[] shelf;

  /// The mass of each node and what is below it.
  private final float[] mass;

  /// Whoever asks first finds them; two who do at once find the same.
  private Optional<List<Integer>> nodes = Optional.empty();

  private Prediction() {
    tree = Optional.empty();
    shelf = new float[0];
    mass = new float[0];
  }

  /// @param shelf the mass of each node of the tree itself, 1 together
  Prediction(CategoryTree tree, float[] shelf) {
    this.tree = Optional.of(tree);
    this.shelf = shelf;
    this.mass = shelf.clone();
    for (int node = mass.length - 1; node > 0; node--) {
      mass[tree.parent(node)] += mass[node];
    }
  }

  public boolean isNothing() {
    return tree.isEmpty();
  }

  /// Whether few categories hold enough of the mass.
  public boolean clear() {
    return tree.isPresent() && !nodes().isEmpty();
  }

  /// The mass of a node and what is below it.
  public double mass(int node) {
    return mass[node];
  }

  /// The mass of a category at the top of the tree, 0 when there is none of that name.
  public double mass(String name) {
    int node = tree.map(known -> known.deepest(List.of(name))).orElse(0);
    return node > 0 ? mass[node] : 0;
  }

  /// The mass of a node itself.
  public double shelf(int node) {
    return shelf[node];
  }

  /// The likeliest node that items stand in; 0 when nothing is known.
  public int best() {
    int best = 0;
    for (int node = 1; node < shelf.length; node++) {
      best = best == 0 || shelf[node] > shelf[best] ? node : best;
    }
    return best;
  }

  /// The fewest categories that hold enough of the mass, likeliest first: the deepest ones if these
  /// are few, else what is above them; none when not even the top of the tree is clear, or when it
  /// is half of the shop.
  public List<Likely> answer() {
    if (tree.isEmpty()) {
      return List.of();
    }
    CategoryTree known = tree.get();
    return nodes().stream().map(n -> new Likely(known.path(n), mass[n])).toList();
  }

  /// The categories of the answer that items stand in themselves, and those below it, likeliest
  /// first; of as likely ones the one with more items.
  ///
  /// @param most how many at most
  public List<Likely> shelves(int most) {
    if (tree.isEmpty()) {
      return List.of();
    }
    CategoryTree known = tree.get();
    List<Integer> answer = nodes();
    return IntStream.range(1, shelf.length)
        .filter(node -> known.shelved(node) > 0)
        .filter(node -> answer.stream().anyMatch(above -> known.holds(above, node)))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(node -> -shelf[node])
                .thenComparingDouble(node -> -known.shelved(node))
                .thenComparingInt(node -> node))
        .limit(most)
        .map(node -> new Likely(known.path(node), shelf[node]))
        .toList();
  }

  /// The nodes of the answer; found once, when they are first asked for.
  public List<Integer> nodes() {
    Optional<List<Integer>> known = nodes;
    if (known.isEmpty()) {
      known = Optional.of(found());
      nodes = known;
    }
    return known.get();
  }

  private List<Integer> found() {
    int deepest =
        IntStream.range(0, mass.length).map(n -> tree.orElseThrow().depth(n)).max().orElse(0);
    for (int depth = deepest; depth > 0; depth--) {
      List<Integer> some = cut(tree.orElseThrow(), depth);
      if (!some.isEmpty()) {
        return some;
      }
    }
    return List.of();
  }

  /// The fewest nodes with enough mass when nothing below a depth is told apart; none when these
  /// are not few.
  private List<Integer> cut(CategoryTree known, int depth) {
    var taken = new ArrayList<Integer>();
    double sum = 0;
    while (sum < ENOUGH && taken.size() < FEW) {
      int best = 0;
      float most = 0;
      for (int node = 1; node < mass.length; node++) {
        float here = at(known, node, depth);
        if (here > most && !taken.contains(node)) {
          best = node;
          most = here;
        }
      }
      if (best == 0) {
        return List.of();
      }
      taken.add(best);
      sum += most;
    }
    return sum < ENOUGH || supplied(known, taken) > MUCH ? List.of() : apart(known, taken);
  }

  /// The share of the shop's items that stand in some nodes.
  private static double supplied(CategoryTree known, List<Integer> nodes) {
    return nodes.stream().mapToDouble(known::below).sum() / known.below(0);
  }

  /// The nodes that stand below no other of them, without those that are hardly likely.
  private List<Integer> apart(CategoryTree known, List<Integer> taken) {
    return taken.stream()
        .filter(node -> mass[node] >= WORTH_NAMING)
        .filter(node -> taken.stream().noneMatch(o -> !o.equals(node) && known.holds(o, node)))
        .toList();
  }

  private float at(CategoryTree known, int node, int depth) {
    return known.depth(node) == depth ? mass[node] : known.depth(node) < depth ? shelf[node] : 0;
  }

  /// Whether an item stands in one of the categories of the answer, or below it.
  ///
  /// @param nodes those of the answer
  public boolean holds(List<Integer> nodes, Cards cards, int card) {
    for (int i = 0; tree.isPresent() && i < cards.categories(card); i++) {
      int node = tree.get().byHash(cards.category(card, i));
      for (int above : nodes) {
        if (node > 0 && (node == above || tree.get().holds(above, node))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether an item stands in a category that the model knows.
  public boolean known(Cards cards, int card) {
    boolean known = false;
    for (int i = 0; tree.isPresent() && !known && i < cards.categories(card); i++) {
      known = tree.get().byHash(cards.category(card, i)) > 0;
    }
    return known;
  }

  /// Adds the categories at the top of the tree that an item stands below.
  ///
  /// @param tops takes a bit for the node of each
  public void addTops(Cards cards, int card, BitSet tops) {
    for (int i = 0; tree.isPresent() && i < cards.categories(card); i++) {
      int node = tree.get().byHash(cards.category(card, i));
      if (node > 0) {
        tops.set(tree.get().top(node));
      }
    }
  }

  /// Whether an item stands below one of some categories at the top of the tree.
  ///
  /// @param tops a bit for the node of each
  public boolean below(Cards cards, int card, BitSet tops) {
    boolean below = false;
    for (int i = 0; tree.isPresent() && !below && i < cards.categories(card); i++) {
      int node = tree.get().byHash(cards.category(card, i));
      below = node > 0 && tops.get(tree.get().top(node));
    }
    return below;
  }

  /// How much of the mass lies on an item's category and on those above it, each weighed by how few
  /// items it holds, 0 to 1; of several categories the one with most.
  public float fit(Cards cards, int card) {
    float most = 0;
    for (int i = 0; tree.isPresent() && i < cards.categories(card); i++) {
      int node = tree.get().byHash(cards.category(card, i));
      most = node > 0 ? Math.max(most, fit(tree.get(), node)) : most;
    }
    return most;
  }

  private float fit(CategoryTree known, int node) {
    float sum = 0;
    float all = 0;
    for (int at = node; at > 0; at = known.parent(at)) {
      float tells = (float) Math.log((known.below(0) + 1) / known.below(at));
      sum += tells * mass[at];
      all += tells;
    }
    return all > 0 ? sum / all : 0;
  }
}
