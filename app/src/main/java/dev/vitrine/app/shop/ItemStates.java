package dev.vitrine.app.shop;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.ItemState;
import dev.vitrine.kernel.shop.ItemState.Doing;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The looking up of what is derived of one item.
final class ItemStates {
  private ItemStates() {}

  /// What is derived of an item.
  ///
  /// @param slot where the columns have it, -1 for nowhere
  static ItemState of(View view, String id, int slot) {
    int doc = view.postings().doc(id);
    boolean indexed = slot >= 0 && slot < view.items().size();
    return new ItemState(
        indexed,
        doc >= 0,
        doc < 0 ? "" : view.postings().language(doc),
        indexed ? view.items().attributes(slot) : Map.of(),
        doings(view.behaviour(), id));
  }

  private static List<Doing> doings(Behaviour behaviour, String id) {
    return behaviour.known().map(known -> doings(known.book(), behaviour, id)).orElse(List.of());
  }

  private static List<Doing> doings(Book book, Behaviour behaviour, String id) {
    long catalogue = behaviour.numbers(Query.of("", 1)).catalogue();
    long[] keys = Scope.ITEM.keys(catalogue, new long[] {ItemKeys.item(id)});
    double[][] read = book.read(Scope.ITEM, keys, behaviour.now());
    List<Counter> counters = book.counters(Scope.ITEM);
    var doings = new ArrayList<Doing>();
    for (int i = 0; i < counters.size(); i++) {
      double amount = read[i][0];
      if (amount > 0) {
        Counter counter = counters.get(i);
        doings.add(new Doing(word(counter.deed().name()), word(counter.span().name()), amount));
      }
    }
    return doings;
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
