package dev.vitrine.search.behaviour;

import dev.vitrine.search.View;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.Profile;
import dev.vitrine.signals.store.Scope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// What is remembered of the rows of a request, of its words and of who asks: read when the first
/// feature wants it, a scope at a time, for all features that do. For one thread.
public final class Remembered {
  private final Rows rows;
  private final Optional<Book> book;
  private final Asking asking;
  private final Moment now;
  private final Map<Scope, double[][]> read = new EnumMap<>(Scope.class);
  private final Map<Scope, Groups> grouped = new EnumMap<>(Scope.class);
  private Optional<Keys> keys = Optional.empty();
  private Optional<Profile> profile = Optional.empty();
  private Optional<Attention> attention = Optional.empty();
  private OptionalDouble priceHabit = OptionalDouble.empty();

  private Remembered(Rows rows, Behaviour behaviour) {
    this.rows = rows;
    book = behaviour.known().map(Behaviour.Known::book);
    asking = behaviour.numbers(rows.understood().query());
    now = behaviour.now();
  }

  /// What is remembered of rows.
  public static Remembered of(Rows rows) {
    return new Remembered(rows, rows.view().behaviour());
  }

  private Keys keys() {
    if (keys.isEmpty()) {
      View view = rows.view();
      Keys found =
          view.behaviour()
              .known()
              .map(known -> known.keys().keys(rows.slots(), view.items()))
              .orElseGet(() -> Keys.of(rows.size()));
      keys = Optional.of(found);
    }
    return keys.orElseThrow();
  }

  /// The numbers of the rows' kinds; zeros where nothing is remembered.
  private long[] kinds() {
    return rows.view().behaviour().known().isPresent()
        ? rows.faces().counted()
        : new long[rows.size()];
  }

  int size() {
    return rows.size();
  }

  /// A counter of every row, or of what is behind it; zeros where nothing is remembered. Not to be
  /// changed.
  double[] count(Counter counter) {
    return groups(counter.scope()).spread(counts(counter));
  }

  /// The same of the groups that the rows make in its scope.
  double[] counts(Counter counter) {
    int at = book.map(b -> b.place(counter)).orElse(-1);
    return at < 0
        ? new double[groups(counter.scope()).size()]
        : read.computeIfAbsent(counter.scope(), scope -> read(book.orElseThrow(), scope))[at];
  }

  /// A counter of some keys; zeros where it is not kept.
  static double[] count(Book book, Counter counter, long[] keys, Moment now) {
    int at = book.place(counter);
    return at < 0 ? new double[keys.length] : book.read(counter.scope(), keys, now)[at];
  }

  private double[][] read(Book from, Scope scope) {
    long in = asking.catalogue();
    long words = asking.query();
    long[] keys =
        switch (scope) {
          case ALL, POSITION -> new long[] {Scope.ALL.key(in, 1)};
          case QUERY -> new long[] {scope.key(in, words)};
          case ITEM, SELLER, CREATOR, LEAF, BRAND, KIND -> scope.keys(in, groups(scope).keys());
          case QUERY_ITEM, QUERY_LEAF, QUERY_BRAND, QUERY_KIND ->
              scope.keys(in, words, groups(scope).keys());
        };
    return from.read(scope, keys, now);
  }

  /// The rows put together by what is behind them, of which a scope tells.
  Groups groups(Scope scope) {
    return switch (scope) {
      case ALL, POSITION, QUERY -> made(Scope.ALL, () -> Groups.one(size()));
      case ITEM, QUERY_ITEM -> made(Scope.ITEM, () -> Groups.each(keys().items()));
      case SELLER -> made(scope, () -> Groups.of(keys().sellers()));
      case CREATOR -> made(scope, () -> Groups.of(keys().creators()));
      case LEAF, QUERY_LEAF -> made(Scope.LEAF, () -> Groups.of(keys().leaves()));
      case BRAND, QUERY_BRAND -> made(Scope.BRAND, () -> Groups.of(keys().brands()));
      case KIND, QUERY_KIND -> made(Scope.KIND, () -> Groups.of(kinds()));
    };
  }

  private Groups made(Scope scope, Supplier<Groups> making) {
    return grouped.computeIfAbsent(scope, _ -> making.get());
  }

  /// Who asks.
  Profile shopper() {
    if (profile.isEmpty()) {
      Profile found =
          book.filter(_ -> asking.shopper() != 0)
              .map(b -> b.profile(asking.shopper()))
              .orElseGet(Profile::unknown);
      profile = Optional.of(found);
    }
    return profile.orElseThrow();
  }

  /// What of the shopper's past matters for what is asked.
  Attention attention() {
    if (attention.isEmpty()) {
      attention = Optional.of(Attention.of(rows, this));
    }
    return attention.orElseThrow();
  }

  /// The values that what matters of the shopper's past has. Only where something matters.
  LikedValues liked() {
    ItemKeys known = rows.view().behaviour().known().orElseThrow().keys();
    int[] slots = known.slots(attention().items());
    return LikedValues.of(attention(), slots, rows.view().items(), known.traits());
  }

  /// How much dearer than usual the things are that the shopper turns to.
  double priceHabit() {
    if (priceHabit.isEmpty()) {
      priceHabit = OptionalDouble.of(Dearness.habit(this));
    }
    return priceHabit.orElseThrow();
  }

  /// A counter of other things than the rows; zeros for those that are 0 and where nothing is
  /// remembered.
  double[] countOf(Counter counter, long[] things) {
    long[] keys = counter.scope().keys(asking.catalogue(), things);
    return book.map(b -> count(b, counter, keys, now)).orElseGet(() -> new double[things.length]);
  }

  /// The slots of items by the numbers that stand for them, -1 for those that are not there.
  int[] slots(long[] items) {
    return rows.view()
        .behaviour()
        .known()
        .map(known -> known.keys().slots(items))
        .orElseGet(() -> new int[0]);
  }

  /// The visit in which it is asked, 0 when it is not known.
  long session() {
    return asking.session();
  }

  Moment now() {
    return now;
  }

  long item(int row) {
    return keys().items()[row];
  }

  long leaf(int row) {
    return keys().leaves()[row];
  }

  long brand(int row) {
    return keys().brands()[row];
  }

  long seller(int row) {
    return keys().sellers()[row];
  }

  long creator(int row) {
    return keys().creators()[row];
  }

  /// The band of an item's price, -1 when it has none.
  int band(int row) {
    return Facts.band(rows.prices()[row]);
  }
}
