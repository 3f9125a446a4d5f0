package dev.vitrine.search.rules;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.recall.KeywordRecall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A small shop of kettles and others whose clock stands still, with rules.
final class RuledShop implements AutoCloseable {
  /// The time it is.
  static final long NOW = 1_800_000_000L;

  final SmallShop shop = SmallShop.of(items());
  final Cascade cascade;

  RuledShop() {
    cascade = first().mix(new PlainMix());
  }

  /// Everything up to the first stage.
  private Cascade.ToFinalStage first() {
    var steps = new ArrayList<Understanding>();
    steps.add(new ApplyRules(SmallShop.WORDS, () -> Instant.ofEpochSecond(NOW)));
    steps.addAll(TestCascade.understanding());
    return Cascade.understand(steps)
        .recall(List.of(new KeywordRecall(3, 400, 1_000)))
        .firstStage(new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS), 20);
  }

  /// The same cascade with a final stage.
  Cascade ending(Ranker last) {
    return first().finalStage(last, 60).mix(new PlainMix());
  }

  private static List<String> items() {
    var items = new ArrayList<String>();
    String[] brands = {"Aldi", "Bosch", "Krups Pro"};
    String[] colours = {"red", "blue", "green", "white"};
    for (int i = 0; i < 60; i++) {
      String market = i % 2 == 0 ? "DE" : "SG";
      items.add(
          SmallShop.product(
              "k" + i,
              colours[i % 4] + " kettle number " + i,
              "\"brand\":\"" + brands[i % 3] + "\"",
              "\"attributes\":{\"color\":\"" + colours[i % 4] + "\"}",
              "\"price\":" + (10 + i),
              "\"currency\":\"EUR\"",
              "\"market\":\"" + market + "\""));
    }
    items.add(SmallShop.product("lamp", "desk lamp", "\"brand\":\"Bosch\""));
    items.add(SmallShop.product("sofa", "grey sofa", "\"brand\":\"Aldi\""));
    return items;
  }

  RuledShop rules(Make... rules) {
    var made = new ArrayList<dev.vitrine.kernel.rule.Rule>();
    for (Make rule : rules) {
      made.add(rule.rule());
    }
    shop.rules(made.toArray(new dev.vitrine.kernel.rule.Rule[0]));
    return this;
  }

  Answer answer(Query query) {
    return shop.answer(cascade, query);
  }

  Answer answer(String words) {
    return answer(Ask.of(words).query());
  }

  List<String> ids(Query query) {
    return SmallShop.ids(answer(query));
  }

  /// The rules that apply to words, in their order.
  List<String> applied(String words) {
    return applied(Ask.of(words).query());
  }

  List<String> applied(Query query) {
    return answer(query).arranged().rules().stream().map(a -> a.id()).toList();
  }

  @Override
  public void close() {
    shop.close();
  }
}
