package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.testkit.kill.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process with an open shop at random moments, again and again over the same folder, and
/// compares what is recorded and what queries find with what was acknowledged. Six times, or fifty
/// with `-Dvitrine.full=true`.
class ShopKillTest {
  @TempDir Path folder;

  @Test
  void recordAndAnswersAreWhatWasAcknowledged() throws IOException, InterruptedException {
    int kills = Boolean.getBoolean("vitrine.full") ? 50 : 6;
    String wanted = System.getProperty("vitrine.seed", "");
    long seed = wanted.isEmpty() ? System.nanoTime() : Long.parseLong(wanted);
    var random = new Random(seed);
    var models = new ArrayList<ShopModel>();
    for (int writer = 0; writer < ShopModel.WRITERS; writer++) {
      models.add(new ShopModel(writer, seed));
    }
    for (int kill = 0; kill < kills; kill++) {
      String what = "kill " + kill + ", -Dvitrine.seed=" + seed;
      // Every fifth is killed while it opens; the others while they write.
      String after = kill % 5 == 4 ? "opening" : "ack";
      Map<String, Long> last = killed(models, seed, after, random.nextInt(500));
      try (var shop = OpenShop.open(folder.resolve("shop"), Asked.soon())) {
        Catalogue catalogue = shop.open(ShopModel.CATALOGUE);
        for (ShopModel model : models) {
          compare(shop, catalogue, model, last, what);
        }
        long turn = last.getOrDefault("settings", -1L);
        assertThat(Long.parseLong(catalogue.settings().extra().getOrDefault("turn", "-1")))
            .as(what)
            .isGreaterThanOrEqualTo(turn);
        if (turn >= 0) {
          String kept = catalogue.settings().extra().get("turn");
          assertThat(catalogue.settings().rules().getFirst().id()).isEqualTo("turn-" + kept);
        }
      }
    }
    assertThat(models.stream().mapToLong(ShopModel::step).sum())
        .isGreaterThanOrEqualTo(kills - kills / 5);
  }

  /// A writer waits for each write, so that what is recorded is its state after the last
  /// acknowledged step or after the one that was on its way.
  private static void compare(
      OpenShop shop, Catalogue catalogue, ShopModel model, Map<String, Long> last, String what) {
    model.catchUp(last.getOrDefault("ack " + model.writer(), model.step()));
    String who = what + ", writer " + model.writer();
    if (!recorded(shop, model).equals(wanted(model))) {
      model.next();
      assertThat(recorded(shop, model)).as(who).isEqualTo(wanted(model));
    }
    long items = 0;
    for (var entry : model.things().entrySet()) {
      String id = entry.getKey();
      ShopModel.Thing thing = entry.getValue();
      assertThat(catalogue.find(id).map(Document::json)).as(who).hasValue(thing.json(id));
      if (!thing.seller()) {
        items++;
        assertThat(Asked.filtered(catalogue, filter(id, thing))).as(who).containsExactly(id);
      }
    }
    Answer all = catalogue.answer(Asked.query("", own(model), List.of("brand"), List.of(), 0));
    assertThat(all.found().total()).as(who).isEqualTo(items);
  }

  /// Holds for the item as it is now, and for no earlier state of it.
  private static Filter filter(String id, ShopModel.Thing thing) {
    return new Filter.And(
        List.of(
            new Filter.Is("objectID", id),
            new Filter.Is("brand", thing.word()),
            new Filter.Between("price", thing.price(), thing.price()),
            thing.stock() < 0
                ? new Filter.Not(new Filter.Has("stock"))
                : new Filter.Between("stock", thing.stock(), thing.stock())));
  }

  private static Filter own(ShopModel model) {
    var ids = new ArrayList<Filter>();
    for (int i = 0; i < 100; i++) {
      ids.add(new Filter.Is("objectID", "w" + model.writer() + "-" + i));
    }
    return new Filter.Or(ids);
  }

  private static Map<String, String> wanted(ShopModel model) {
    var wanted = new TreeMap<String, String>();
    model.things().forEach((id, thing) -> wanted.put(id, thing.json(id)));
    return wanted;
  }

  private static Map<String, String> recorded(OpenShop shop, ShopModel model) {
    var recorded = new TreeMap<String, String>();
    for (int i = 0; i < 100; i++) {
      String id = "w" + model.writer() + "-" + i;
      shop.record().find(ShopModel.CATALOGUE, id).ifPresent(d -> recorded.put(id, d.json()));
    }
    return recorded;
  }

  /// Lets a child run until it is killed. The last number of each kind of line.
  private Map<String, Long> killed(List<ShopModel> models, long seed, String after, int millis)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<String>();
    arguments.add(folder.resolve("shop").toString());
    arguments.add(Long.toString(seed));
    models.forEach(model -> arguments.add(Long.toString(model.step())));
    List<String> said =
        Victim.start(folder, ShopKillChild.class, arguments)
            .killedAfter(after, Duration.ofMillis(millis));
    var last = new TreeMap<String, Long>();
    for (String line : said) {
      int space = line.lastIndexOf(' ');
      if (space > 0) {
        last.put(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
      }
    }
    return last;
  }
}
