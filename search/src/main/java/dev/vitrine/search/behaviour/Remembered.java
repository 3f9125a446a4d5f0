package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Profile;
import dev.vitrine.signals.store.Scope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is remembered of the rows of a request, of its words and of who asks: read when the first
/// feature wants it, a scope at a time, for all features that do. For one thread.
public final class Remembered {
  private final Behaviour behaviour;
  private final Asking asking;
  private final Moment now;
  private final int size;
  private final long[] items;
  private final long[] sellers;
  private final long[] creators;
  private final long[] leaves;
  private final long[] brands;
  private final int[] bands;
  private final Map<Scope, double[]> read = new EnumMap<>(Scope.class);
  private Optional<Profile> profile = Optional.empty();

  private Remembered(Rows rows) {
    behaviour = rows.view().behaviour();
    asking = behaviour.asking(Optional.of(rows.understood().query()));
    now = behaviour.now();
    size = rows.size();
    items = new long[size];
    sellers = new long[size];
    creators = new long[size];
    leaves = new long[size];
    brands = new long[size];
    bands = new int[size];
  }

  /// What is remembered of rows.
  public static Remembered of(Rows rows) {
    var remembered = new Remembered(rows);
    if (remembered.behaviour.book().isPresent()) {
      ItemKeys keys = ItemKeys.of(rows.view().columns(), rows.view().items());
      for (int row = 0; row < rows.size(); row++) {
        remembered.know(row, keys, rows.slot(row));
      }
    }
    return remembered;
  }

  private void know(int row, ItemKeys keys, int slot) {
    keys.read(slot);
    items[row] = keys.item(slot);
    sellers[row] = keys.seller();
    creators[row] = keys.creator();
    leaves[row] = keys.leaf();
    brands[row] = keys.brand();
    bands[row] = keys.band(slot);
  }

  int size() {
    return size;
  }

  /// A counter of every row, or of what is behind it; zeros where nothing is remembered.
  double[] count(Counter counter) {
    double[] column = new double[size];
    Optional<Book> book = behaviour.book();
    if (book.isPresent()) {
      int at = book.get().counters(counter.scope()).indexOf(counter);
      int width = book.get().counters(counter.scope()).size();
      double[] all = read.computeIfAbsent(counter.scope(), scope -> read(book.get(), scope));
      boolean shared = all.length == width;
      for (int row = 0; at >= 0 && row < size; row++) {
        column[row] = all[(shared ? 0 : row * width) + at];
      }
    }
    return column;
  }

  private double[] read(Book book, Scope scope) {
    long in = asking.catalogue();
    return book.read(
        scope,
        switch (scope) {
          case ALL, POSITION -> new long[] {Scope.ALL.key(in, 1)};
          case QUERY -> new long[] {scope.key(in, asking.query())};
          case ITEM -> keys(scope, items);
          case SELLER -> keys(scope, sellers);
          case CREATOR -> keys(scope, creators);
          case LEAF -> keys(scope, leaves);
          case BRAND -> keys(scope, brands);
          case QUERY_ITEM -> paired(scope, items);
          case QUERY_LEAF -> paired(scope, leaves);
          case QUERY_BRAND -> paired(scope, brands);
        },
        now);
  }

  private long[] keys(Scope scope, long[] things) {
    long[] keys = new long[size];
    for (int row = 0; row < size; row++) {
      keys[row] = scope.key(asking.catalogue(), things[row]);
    }
    return keys;
  }

  private long[] paired(Scope scope, long[] things) {
    long[] keys = new long[size];
    for (int row = 0; row < size; row++) {
      keys[row] = scope.key(asking.catalogue(), asking.query(), things[row]);
    }
    return keys;
  }

  /// Who asks.
  Profile shopper() {
    if (profile.isEmpty()) {
      Profile found =
          behaviour
              .book()
              .filter(_ -> asking.shopper() != 0)
              .map(book -> book.profile(asking.shopper()))
              .orElseGet(Profile::unknown);
      profile = Optional.of(found);
    }
    return profile.orElseThrow();
  }

  /// The visit in which it is asked, 0 when it is not known.
  long session() {
    return asking.session();
  }

  Moment now() {
    return now;
  }

  long item(int row) {
    return items[row];
  }

  long leaf(int row) {
    return leaves[row];
  }

  long brand(int row) {
    return brands[row];
  }

  long seller(int row) {
    return sellers[row];
  }

  int band(int row) {
    return bands[row];
  }
}
