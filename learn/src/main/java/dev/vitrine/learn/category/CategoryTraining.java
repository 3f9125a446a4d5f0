package dev.vitrine.learn.category;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Lesson;
import dev.vitrine.search.category.Pool;
import dev.vitrine.search.category.Votes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/// The training of the model of categories. Counts the words of nine tenths of the lessons, fits on
/// made-up queries of the last tenth how much each kind of evidence counts, then counts all. The
/// same lessons in the same order give the same model.
public final class CategoryTraining {
  /// Lessons with a category below which there is too little to learn from.
  public static final int FEWEST = 50;

  private static final int PARTS = 10;
  private static final int MOST_ASKED = 6_000;
  private static final long SEED = 42;

  private final Taught taught = new Taught();

  /// Is told how far it is.
  public interface Told {
    /// Tells nobody.
    Told NOBODY = (what, done, all) -> {};

    /// A step was done.
    ///
    /// @param what is being done
    /// @param done steps of `all`
    void step(String what, long done, long all);
  }

  /// A query with the nodes that it may mean, and how much each.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Asked(List<String> stems, int[] nodes) {}

  /// Reads a lesson; one without categories teaches nothing.
  public void add(Lesson lesson) {
    if (!lesson.categories().isEmpty() && lesson.weight() > 0) {
      taught.add(lesson);
    }
  }

  /// How many lessons were read.
  public int lessons() {
    return taught.size();
  }

  /// Trains on all lessons.
  ///
  /// @throws VitrineException BAD_REQUEST when there is too little to learn from
  public CategoryModel train(Told told) {
    return train(told, i -> true);
  }

  /// Trains on the lessons that are chosen.
  CategoryModel train(Told told, IntPredicate chosen) {
    CategoryTree tree = tree();
    int[] nodes = nodes(tree);
    var counting = new Counting(taught, tree, nodes);
    told.step("counting", 1, 4);
    Votes most = counting.of(i -> chosen.test(i) && i % PARTS != 0);
    told.step("fitting", 2, 4);
    List<Asked> asked = asked(i -> chosen.test(i) && i % PARTS == 0, nodes, 2, SEED);
    Pool pool = new PoolFit(CategoryModel.of(tree, most, Pool.initial()), asked).fit();
    told.step("counting all", 3, 4);
    Votes all = counting.of(chosen);
    told.step("done", 4, 4);
    return CategoryModel.of(tree, all, pool);
  }

  /// What is lacking to learn from; empty when nothing is.
  public Optional<String> learnable() {
    if (taught.size() < FEWEST) {
      return Optional.of(
          taught.size()
              + " items with a category; categories are learnt from "
              + FEWEST
              + " or more");
    }
    return Planting.of(taught).size() < 3
        ? Optional.of("fewer than two categories with items: nothing can be told apart")
        : Optional.empty();
  }

  private CategoryTree tree() {
    Optional<String> lacking = learnable();
    if (lacking.isPresent()) {
      throw VitrineException.badRequest(lacking.get());
    }
    return Planting.of(taught);
  }

  private int[] nodes(CategoryTree tree) {
    var nodes = new int[taught.paths()];
    for (int category = 0; category < nodes.length; category++) {
      nodes[category] = tree.deepest(taught.path(category));
    }
    return nodes;
  }

  /// Made-up queries for some of the lessons.
  List<Asked> asked(IntPredicate chosen, int[] nodes, int each, long seed) {
    var asking = new Asking(taught, new SplittableRandom(seed));
    var asked = new ArrayList<Asked>();
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < taught.size(); i++) {
      if (chosen.test(i)) {
        some.add(i);
      }
    }
    int step = 1 + some.size() * each / MOST_ASKED;
    for (int i = 0; i < some.size(); i += step) {
      Taught.Read lesson = taught.lesson(some.get(i));
      int[] here =
          Arrays.stream(lesson.categories()).map(c -> nodes[c]).filter(n -> n > 0).toArray();
      for (int times = 0; times < each && here.length > 0; times++) {
        List<String> stems = asking.query(lesson);
        if (!stems.isEmpty()) {
          asked.add(new Asked(stems, here));
        }
      }
    }
    return asked;
  }

  /// How good a model is that did not see a fifth of the lessons, on made-up queries of that fifth.
  public CategoryQuality held(Told told) {
    CategoryModel model = train(told, i -> i % 5 != 3);
    List<Asked> queries = asked(i -> i % 5 == 3, nodes(model.tree()), 1, SEED + 1);
    quality(model, queries); // once for the machine to get warm
    return quality(model, queries);
  }

  private static CategoryQuality quality(CategoryModel model, List<Asked> queries) {
    var quality = new CategoryQuality(model);
    queries.forEach(one -> quality.add(one.stems(), one.nodes()));
    return quality;
  }
}
