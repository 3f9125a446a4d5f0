package dev.vitrine.app.shop;

import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The process that the kill test kills: a shop that refreshes, commits and compacts all the time
/// under writers that print each acknowledgement.
final class ShopKillChild {
  private ShopKillChild() {}

  /// Writes until it is killed.
  ///
  /// @param args folder, seed, and the step each writer has reached
  public static void main(String[] args) {
    long seed = Long.parseLong(args[1]);
    Victim.say("opening");
    OpenShop shop = OpenShop.open(Path.of(args[0]), Asked.conf("5ms", "10ms"));
    Catalogue catalogue = shop.open(ShopModel.CATALOGUE);
    Victim.say("ready");
    for (int writer = 0; writer < ShopModel.WRITERS; writer++) {
      var model = new ShopModel(writer, seed);
      model.catchUp(Long.parseLong(args[2 + writer]));
      Thread.ofPlatform().start(() -> write(catalogue, model));
    }
    Thread.ofPlatform().start(() -> decide(catalogue));
  }

  private static void write(Catalogue catalogue, ShopModel model) {
    while (true) {
      catalogue.write(model.next());
      Victim.say("ack " + model.writer() + " " + model.step());
    }
  }

  private static Rule rule(String id) {
    return new Rule(id, "", true, List.of(), List.of(), List.of(), Consequence.NONE);
  }

  /// Changes what is searched again and again, so that the index is made anew all the time.
  private static void decide(Catalogue catalogue) {
    for (int i = 0; ; i++) {
      List<String> searchable = i % 2 == 0 ? List.of("title", "brand") : List.of();
      Settings old = catalogue.settings();
      catalogue.settings(
          new Settings(
              searchable,
              old.facets(),
              old.ranking(),
              old.synonyms(),
              old.replicas(),
              Map.of("turn", Integer.toString(i)),
              List.of(rule("turn-" + i))));
      Victim.say("settings " + i);
      try {
        Thread.sleep(60);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
