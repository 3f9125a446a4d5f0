package dev.vitrine.bench.jmh;

import dev.vitrine.bench.workload.Bed;
import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Pass;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.shop.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Counting five facets of all items in one walk over the columns, against a walk over the items
/// themselves with a hash map for each facet.
///
/// Recipe: `java -cp bench/target/vitrine-bench.jar org.openjdk.jmh.Main FacetPassBench`, with the
/// JVM options of the launcher. Gate: before the clock runs, every facet must have values, and the
/// counts of every facet and value must equal the twin's.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class FacetPassBench {
  private static final int ITEMS = 20_000;
  private static final int ALL_VALUES = 100_000;

  /// How many items are made; where they are fewer than there are, they come again.
  @Param("20000")
  public int made = ITEMS;

  private final Columns columns = new Columns();
  private final List<Item> items = new ArrayList<>();
  private final Tally wanted =
      new Tally(
          Filter.ALL,
          CountedByHand.FACETS.stream().map(name -> new FacetWanted(name, ALL_VALUES)).toList());

  /// Makes the items and checks that both sides count alike.
  @Setup
  public void fill() {
    List<Item> all = made();
    for (int slot = 0; slot < ITEMS; slot++) {
      Item item = all.get(slot % all.size());
      items.add(item);
      columns.append(item);
    }
    List<Map<String, Long>> twin = byHand();
    List<Facet> facets = inOnePass();
    for (int f = 0; f < facets.size(); f++) {
      if (twin.get(f).isEmpty()) {
        throw new IllegalStateException("no item has a " + facets.get(f).attribute());
      }
      if (!CountedByHand.counts(facets.get(f)).equals(twin.get(f))) {
        throw new IllegalStateException(facets.get(f).attribute() + " is counted differently");
      }
    }
  }

  private List<Item> made() {
    var form = new ItemForm(Reading.OPEN);
    var all = new ArrayList<Item>();
    for (Change change : Bed.batch(0, made)) {
      if (change instanceof Change.Put(var document)
          && form.read(document.id(), document.json()) instanceof Entry.OfItem(Item item)) {
        all.add(item);
      }
    }
    return all;
  }

  /// The columns.
  @Benchmark
  public List<Facet> inOnePass() {
    Pass pass = columns.pass(wanted, List.of());
    for (int slot = 0; slot < items.size(); slot++) {
      pass.collect(slot);
    }
    return pass.found(0).facets();
  }

  /// The twin.
  @Benchmark
  public List<Map<String, Long>> byHand() {
    return CountedByHand.of(items);
  }
}
