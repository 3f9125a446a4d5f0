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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What is remembered of the rows of a request, of its words and of who asks: read when the first
/// feature wants it, a scope at a time, for all features that do. For one thread.
public final class Remembered {
  private final Rows rows;
  private final Optional<Book> book;
  private final Asking asking;
  private final Moment now;
  private final Keys keys;
  private final Map<Scope, double[][]> read = new EnumMap<>(Scope.class);
  private final Map<Scope, Groups> grouped = new EnumMap<>(Scope.class);
  private Optional<Profile> profile = Optional.empty();
  private Optional<Attention> attention = Optional.empty();
  private OptionalDouble priceHabit = OptionalDouble.empty();

  private Remembered(Rows rows, Behaviour behaviour) {
    this.rows = rows;
    book = behaviour.known().map(Behaviour.Known::book);
    asking = behaviour.numbers(rows.understood().query());
    now = behaviour.now();
    keys =
        behaviour
            .known()
            .map(known -> known.keys().keys(rows.slots(), rows.view().items()))
            .orElseGet(() -> Keys.of(rows.size()));
  }

  /// What is remembered of rows.
  public static Remembered of(Rows rows) {
    return new Remembered(rows, rows.view().behaviour());
  }

  /// What kinds of cards the rows have, and what they sell.
  public Faces faces() {
    View view = rows.view();
    return view.behaviour()
        .known()
        .map(known -> Faces.of(view, rows.slots(), known.keys(), keys))
        .orElseGet(() -> Faces.of(view, rows::slot, rows.size()));
  }

  int size() {
    return rows.size();
  }

  /// A counter of every row, or of what is behind it; zeros where nothing is remembered. Not to be
  /// changed.
  double[] count(Counter counter) {
    int at = book.map(b -> b.counters(counter.scope()).indexOf(counter)).orElse(-1);
    return at < 0
        ? new double[size()]
        : read.computeIfAbsent(counter.scope(), scope -> read(book.orElseThrow(), scope))[at];
  }

  /// A counter of some keys; zeros where it is not kept.
  static double[] count(Book book, Counter counter, long[] keys, Moment now) {
    int at = book.counters(counter.scope()).indexOf(counter);
    return at < 0 ? new double[keys.length] : book.read(counter.scope(), keys, now)[at];
  }

  private double[][] read(Book from, Scope scope) {
    long in = asking.catalogue();
    long words = asking.query();
    return switch (scope) {
      case ALL, POSITION -> shared(from.read(scope, new long[] {Scope.ALL.key(in, 1)}, now));
      case QUERY -> shared(from.read(scope, new long[] {scope.key(in, words)}, now));
      case ITEM -> from.read(scope, scope.keys(in, keys.items()), now);
      case QUERY_ITEM -> from.read(scope, scope.keys(in, words, keys.items()), now);
      case SELLER, CREATOR, LEAF, BRAND, KIND ->
          spread(groups(scope), behind -> from.read(scope, scope.keys(in, behind), now));
      case QUERY_LEAF ->
          spread(groups(Scope.LEAF), of -> from.read(scope, scope.keys(in, words, of), now));
      case QUERY_BRAND ->
          spread(groups(Scope.BRAND), of -> from.read(scope, scope.keys(in, words, of), now));
      case QUERY_KIND ->
          spread(groups(Scope.KIND), of -> from.read(scope, scope.keys(in, words, of), now));
    };
  }

  /// Many rows have the same behind them, which is read once.
  private static double[][] spread(Groups groups, Function<long[], double[][]> read) {
    double[][] columns = read.apply(groups.keys());
    Arrays.setAll(columns, c -> groups.spread(columns[c]));
    return columns;
  }

  /// The rows put together by what is behind them.
  ///
  /// @param scope which of the things
  Groups groups(Scope scope) {
    long[] things =
        switch (scope) {
          case SELLER -> keys.sellers();
          case CREATOR -> keys.creators();
          case LEAF -> keys.leaves();
          case BRAND -> keys.brands();
          case KIND -> keys.kinds();
          default -> throw new IllegalArgumentException("nothing of " + scope + " is behind a row");
        };
    return grouped.computeIfAbsent(scope, _ -> Groups.of(things.length, row -> things[row]));
  }

  /// The same number for every row.
  private double[][] shared(double[][] columns) {
    double[][] wide = new double[columns.length][size()];
    for (int c = 0; c < columns.length; c++) {
      Arrays.fill(wide[c], columns[c][0]);
    }
    return wide;
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
    return keys.items()[row];
  }

  long leaf(int row) {
    return keys.leaves()[row];
  }

  long brand(int row) {
    return keys.brands()[row];
  }

  long seller(int row) {
    return keys.sellers()[row];
  }

  long creator(int row) {
    return keys.creators()[row];
  }

  /// The band of an item's price, -1 when it has none.
  int band(int row) {
    return Facts.band(rows.prices()[row]);
  }
}
