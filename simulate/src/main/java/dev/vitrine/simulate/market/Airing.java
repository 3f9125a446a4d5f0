package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.JsonText;
import java.util.ArrayList;
import java.util.List;

/// What a shop says of a live at a moment: its state, what it shows and what is to come.
///
/// @param state `announced`, `on_air` or `ended`
/// @param showing id of the product shown, empty for none
/// @param queue ids of the products to come
record Airing(String state, String showing, List<String> queue) {

  static Airing of(Rooms rooms, int live, int day, int second) {
    long since = rooms.since(live, day, second);
    int[] all = rooms.queue(live);
    if (since >= rooms.seconds(live)) {
      return new Airing("ended", "", List.of());
    }
    if (since < 0) {
      return new Airing("announced", "", ids(all, 0));
    }
    int place = rooms.place(live, (int) since);
    String showing = all.length == 0 ? "" : Goods.id(all[place]);
    return new Airing("on_air", showing, ids(all, place + 1));
  }

  private static List<String> ids(int[] listings, int from) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i < listings.length; i++) {
      ids.add(Goods.id(listings[i]));
    }
    return ids;
  }

  /// The fields to set in the shop.
  String fields() {
    JsonText out = new JsonText();
    out.open().field("state", state).name("showing");
    if (showing.isEmpty()) {
      out.raw("null");
    } else {
      out.text(showing);
    }
    out.openList("queue");
    queue.forEach(out::text);
    return out.closeList().close().take();
  }
}
