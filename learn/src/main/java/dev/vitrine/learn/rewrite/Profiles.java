package dev.vitrine.learn.rewrite;

import java.util.HashMap;
import java.util.Map;

/// What names stand among in a catalogue: by places, the words beside them and with them in titles;
/// by kinds, the categories and attributes of their items. Each is looked up once.
final class Profiles {
  private static final int MOST_ITEMS = 500;

  private final Titles titles;
  private final int[] ofKinds;
  private final Map<Name, Profile> places = new HashMap<>();
  private final Map<Name, Profile> kinds = new HashMap<>();

  Profiles(Titles titles) {
    this.titles = titles;
    int most = -1;
    for (int i = 0; i < titles.size(); i++) {
      int[] of = titles.item(i).kinds();
      most = of.length == 0 ? most : Math.max(most, of[of.length - 1]);
    }
    ofKinds = new int[most + 1];
    for (int i = 0; i < titles.size(); i++) {
      for (int kind : titles.item(i).kinds()) {
        ofKinds[kind]++;
      }
    }
  }

  /// The words beside a name and with it.
  Profile places(Name name) {
    return places.computeIfAbsent(name, this::readPlaces);
  }

  /// What the items with a name are.
  Profile kinds(Name name) {
    return kinds.computeIfAbsent(name, this::readKinds);
  }

  private Profile readPlaces(Name name) {
    int[] items = sample(titles.titled(name));
    int stems = titles.stems().size();
    Map<Integer, Integer> together = new HashMap<>();
    for (int item : items) {
      int[] title = titles.item(item).title();
      int at = name.in(title);
      int end = at + name.size();
      count(together, title, at - 1, 0);
      count(together, title, end, stems);
      count(together, title, at - 2, 2 * stems);
      count(together, title, end + 1, 3 * stems);
    }
    return Profile.of(
        together, thing -> titles.titled(thing % stems).length, items.length, titles.size());
  }

  private static void count(Map<Integer, Integer> together, int[] title, int place, int offset) {
    if (place >= 0 && place < title.length && title[place] != Titled.BREAK) {
      together.merge(title[place] + offset, 1, Integer::sum);
    }
  }

  private Profile readKinds(Name name) {
    int[] items = sample(titles.titled(name));
    Map<Integer, Integer> together = new HashMap<>();
    for (int item : items) {
      for (int kind : titles.item(item).kinds()) {
        together.merge(kind, 1, Integer::sum);
      }
    }
    return Profile.of(together, kind -> ofKinds[kind], items.length, titles.size());
  }

  /// So many of the items at most, from all over the catalogue.
  private static int[] sample(int[] items) {
    if (items.length <= MOST_ITEMS) {
      return items;
    }
    int[] some = new int[MOST_ITEMS];
    for (int i = 0; i < MOST_ITEMS; i++) {
      some[i] = items[(int) ((long) i * items.length / MOST_ITEMS)];
    }
    return some;
  }
}
