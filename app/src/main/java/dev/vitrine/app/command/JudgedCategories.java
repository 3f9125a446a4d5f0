package dev.vitrine.app.command;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.category.CategoryQuality;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.search.Reading;
import dev.vitrine.search.category.CategoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Predictions for the queries of a judged set: true are the categories of the items with the
/// query's best grade.
final class JudgedCategories {
  private static final String STEP = "predict-categories";

  /// How often a query is asked; the shortest time counts.
  private static final int TIMES = 3;

  private final Catalogue catalogue;
  private final ShelvedShop shop;
  private final CategoryModel model;
  private final ItemForm form = new ItemForm(dev.vitrine.index.form.Reading.OPEN);
  private final List<Long> whole = new ArrayList<>();

  JudgedCategories(Catalogue catalogue, ShelvedShop shop, CategoryModel model) {
    this.catalogue = catalogue;
    this.shop = shop;
    this.model = model;
  }

  /// Asks every query that means something in a category.
  CategoryQuality of(JudgedSet set) {
    whole.clear();
    var quality = new CategoryQuality(model);
    for (JudgedQuery query : set.queries()) {
      int[] nodes = query.hasRelevant(set.gains()) ? nodes(query, set) : new int[0];
      if (nodes.length > 0) {
        List<Reading> readings =
            IntStream.range(0, TIMES).mapToObj(_ -> shop.read(Query.of(query.text(), 0))).toList();
        whole.add(least(readings, ""));
        quality.add(
            readings.getFirst().understood().aim().categories(), nodes, least(readings, STEP));
      }
    }
    return quality;
  }

  private int[] nodes(JudgedQuery query, JudgedSet set) {
    double best = query.grades().values().stream().mapToDouble(set.gains()::of).max().orElse(0);
    return query.grades().entrySet().stream()
        .filter(e -> set.gains().of(e.getValue()) >= best)
        .flatMapToInt(e -> nodes(e.getKey()))
        .toArray();
  }

  private IntStream nodes(String id) {
    return catalogue
        .find(id)
        .map(document -> form.read(document.id(), document.json()))
        .filter(entry -> entry instanceof Entry.OfItem)
        .map(entry -> ((Entry.OfItem) entry).item())
        .map(this::nodes)
        .orElse(IntStream.empty());
  }

  private IntStream nodes(Item item) {
    return item.listing().categories().stream()
        .mapToInt(path -> model.tree().deepest(path.names()))
        .filter(node -> node > 0);
  }

  private static long least(List<Reading> readings, String step) {
    return readings.stream().mapToLong(reading -> nanos(reading, step)).min().orElse(0);
  }

  private static long nanos(Reading reading, String step) {
    return reading.trace().lines().stream()
        .filter(line -> step.isEmpty() || line.step().equals(step))
        .mapToLong(Trace.Line::nanos)
        .sum();
  }

  /// A quantile of the time that the understanding of a query took, in microseconds.
  double micros(double quantile) {
    long[] sorted = whole.stream().mapToLong(n -> n).sorted().toArray();
    int at = (int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length));
    return sorted.length == 0 ? 0 : sorted[at] / 1e3;
  }
}
