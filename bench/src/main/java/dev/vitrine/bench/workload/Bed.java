package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.DemoCatalogue;
import dev.vitrine.simulate.catalogue.QueryMaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The generated products that workloads run on: a data folder as a shop has it, made once and kept
/// for the next run, and the queries of its shoppers.
///
/// @param products how many products
/// @param folder where shops of any size are kept
public record Bed(int products, Path folder) {
  /// The name of the catalogue.
  public static final String CATALOGUE = "products";

  private static final long SEED = 1;
  private static final int BATCH = 200;

  /// The data folder of the shop, products inside.
  public Path shop() {
    Path place = place();
    try (OpenShop shop = OpenShop.open(place, conf())) {
      fill(shop);
    }
    return place;
  }

  /// Where the data folder is, filled or not.
  public Path place() {
    return folder.resolve("shop-" + products);
  }

  /// The Lucene index inside the shop.
  public Path postings() {
    return index().resolve("postings");
  }

  /// The index inside the shop: in a folder named by numbers, of which the newest is the one in
  /// use.
  public Path index() {
    Path all = place().resolve("index");
    try (Stream<Path> inside = Files.walk(all, 2)) {
      return inside
          .filter(path -> Files.isDirectory(path.resolve("postings")))
          .max(Comparator.comparingLong(path -> Long.parseLong(path.getFileName().toString())))
          .orElseThrow(() -> new VitrineException(Kind.NOT_FOUND, all + ": no index in it"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a shop has without a configuration file.
  public static ShopConf conf() {
    return ShopConf.of(Conf.defaults());
  }

  /// Words with the default stemming.
  public static Words words() {
    return new Words();
  }

  /// The first queries of the stream, repeated as often as shoppers repeat them.
  public List<String> queries(int count) {
    var maker = new QueryMaker(demo(), SEED, QueryMaker.Options.of(products));
    return LongStream.range(0, count).mapToObj(maker::query).toList();
  }

  /// Writes the products that are not there yet and waits until all can be found.
  private void fill(OpenShop shop) {
    Catalogue catalogue = shop.open(CATALOGUE);
    for (long from = catalogue.size(); from < products; from += BATCH) {
      catalogue.write(batch(from, Math.min(products, from + BATCH)));
    }
    shop.settle();
    shop.merge();
  }

  /// Writes of the products of a range.
  public static List<Change> batch(long from, long to) {
    DemoCatalogue demo = demo();
    var changes = new ArrayList<Change>();
    for (long i = from; i < to; i++) {
      changes.add(new Change.Put(new Document("p" + i, demo.json(i))));
    }
    return changes;
  }

  private static DemoCatalogue demo() {
    return DemoCatalogue.of(SEED);
  }
}
