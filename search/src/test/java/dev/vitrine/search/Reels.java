package dev.vitrine.search;

import java.util.List;

/// A small catalogue in which videos and lives show products.
public final class Reels {
  private Reels() {}

  /// Two kettles and a lamp; videos and lives that show them.
  public static List<String> catalogue() {
    return List.of(
        SmallShop.product("k1", "Steel kettle", "\"price\":40", "\"currency\":\"EUR\""),
        SmallShop.product("k2", "Red kettle", "\"price\":25", "\"currency\":\"EUR\""),
        SmallShop.product("lamp", "Desk lamp", "\"price\":60", "\"currency\":\"EUR\""),
        video("says", "Which kettle is best", "{\"product\":\"lamp\",\"probability\":0.4}"),
        video(
            "shows",
            "My morning",
            "{\"product\":\"lamp\",\"probability\":0.3},{\"product\":\"k1\",\"probability\":0.9}"),
        video("other", "Read at night", "{\"product\":\"lamp\"}"),
        video("lost", "Gone kettle", "{\"product\":\"nowhere\"}"),
        live("on", "Kitchen evening", "on_air", "k2"),
        live("later", "Kettle evening", "announced", ""),
        live("over", "Kettle night", "ended", "k1"));
  }

  /// A video in one line of JSON.
  public static String video(String id, String title, String shows) {
    return "{\"id\":\"%s\",\"kind\":\"video\",\"title\":\"%s\",\"shows\":[%s]}"
        .formatted(id, title, shows);
  }

  /// A live in one line of JSON.
  public static String live(String id, String title, String state, String showing) {
    String shown = showing.isEmpty() ? "" : ",\"showing\":\"%s\"".formatted(showing);
    return "{\"id\":\"%s\",\"kind\":\"live\",\"title\":\"%s\",\"state\":\"%s\"%s}"
        .formatted(id, title, state, shown);
  }
}
