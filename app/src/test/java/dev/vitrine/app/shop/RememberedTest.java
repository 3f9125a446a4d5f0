package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What shoppers do moves items up, is explained, outlives the program, and goes when they ask.
class RememberedTest {
  private static final Map<String, String> WEIGHTS =
      Map.of(
          "first-stage.weight.query-item-click-rate", "5",
          "first-stage.weight.opened-before", "100",
          "signals.memory", "4MB",
          "recall.remembered.within", "10s",
          "recall.session.within", "10s",
          "recall.trending.within", "10s");

  @TempDir Path folder;

  private OpenShop open() {
    return OpenShop.open(folder, ShopConf.of(Unhurried.conf(WEIGHTS)));
  }

  private static void fill(OpenShop shop) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 9; i++) {
      String json =
          "{\"id\":\"k" + i + "\",\"title\":\"Kettle\",\"brand\":\"b" + i + "\",\"seller\":\"s\"}";
      changes.add(new Change.Put(new Document("k" + i, json)));
    }
    shop.open("products").write(changes);
    shop.settle();
  }

  private static Head head(String id, String client, String search) {
    return new Head(id, 0, "products", new Who(client, "", ""), search, "");
  }

  private static void clicks(OpenShop shop, String item) throws InterruptedException {
    var events = new ArrayList<Event>();
    events.add(new Event.Asked(head("asked " + item, "anna", "s1"), "KETTLE", 9, List.of()));
    for (int i = 0; i < 30; i++) {
      events.add(new Event.Click(head(item + i, "anna", "s1"), List.of(Placed.at(item, 9))));
    }
    shop.signals().intake().take(events);
    learnt(shop);
  }

  private static void learnt(OpenShop shop) throws InterruptedException {
    assertThat(shop.signals().store().progress().await(shop.signals().log().end(), 10_000))
        .isTrue();
  }

  private static Answer ask(OpenShop shop, String client) {
    Query query = Query.of("kettle", 9).explained();
    Catalogue catalogue = shop.find("products").orElseThrow();
    return catalogue.answer(query.on(query.occasion().by(new Who(client, "", ""), "")));
  }

  private static String first(Answer answer) {
    return answer.hits().getFirst().document().id();
  }

  @Test
  void whatShoppersClickForTheseWordsComesFirstAndSaysSo() throws InterruptedException {
    try (OpenShop shop = open()) {
      fill(shop);
      String worst = ask(shop, "bob").hits().getLast().document().id();
      shop.signals();
      clicks(shop, worst);
      Answer answer = ask(shop, "bob");
      assertThat(first(answer)).isEqualTo(worst);
      assertThat(answer.hits().getFirst().toString()).contains("query-item-click-rate");
    }
    try (OpenShop shop = open()) {
      String before = first(ask(shop, "bob"));
      shop.signals();
      learnt(shop);
      assertThat(shop.signals().store().progress().taught()).isZero();
      assertThat(first(ask(shop, "bob"))).isNotEqualTo(before);
    }
  }

  @Test
  void recallsThatLearnBringWhatWasDone() throws InterruptedException {
    try (OpenShop shop = open()) {
      fill(shop);
      shop.signals();
      clicks(shop, "k7");
      Query browsing = Query.of("", 9);
      Query kettle = Query.of("kettle", 9);
      var anna = new Who("anna", "", "");
      Catalogue catalogue = shop.find("products").orElseThrow();
      assertThat(found(catalogue, kettle.on(kettle.occasion().by(anna, ""))))
          .contains("keywords", "remembered", "session");
      assertThat(found(catalogue, browsing.on(browsing.occasion().by(anna, ""))))
          .contains("keywords", "session", "trending")
          .doesNotContain("remembered");
      assertThat(found(catalogue, browsing)).contains("trending").doesNotContain("session");
    }
  }

  /// What finds `k7` for a query.
  private static String found(Catalogue catalogue, Query query) {
    return String.join(" ", catalogue.why(query, "k7").notes());
  }

  @Test
  void whoIsErasedIsNotKnownAgain() throws InterruptedException {
    try (OpenShop shop = open()) {
      fill(shop);
      shop.signals();
      clicks(shop, "k1");
      var events = new ArrayList<Event>();
      for (int i = 0; i < 60; i++) {
        events.add(new Event.Click(head("b" + i, "bob", ""), List.of(Placed.at("k2", 1))));
      }
      shop.signals().intake().take(events);
      learnt(shop);
      assertThat(first(ask(shop, "bob"))).isEqualTo("k2");
      assertThat(shop.signals().erase("bob")).isEqualTo(60);
      assertThat(first(ask(shop, "bob"))).isEqualTo("k1");
      assertThat(first(ask(shop, "anna"))).isEqualTo("k1");
    }
    assertThat(Files.exists(folder.resolve("events").resolve("features"))).isTrue();
  }
}
