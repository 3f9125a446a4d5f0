package dev.vitrine.app.market;

import static dev.vitrine.app.market.Rival.AS_ASKED;
import static dev.vitrine.app.market.Rival.AS_FOUND;
import static dev.vitrine.app.market.Rung.wordsAlone;
import static java.util.Comparator.comparingLong;

import dev.vitrine.app.market.Rival.Searched;
import dev.vitrine.app.market.Rival.Valued;
import dev.vitrine.app.shop.Rehearsal;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.signals.count.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The rankers that a market compares metrics with, from bad ones to good ones.
public final class Rivals {
  private static final String WEIGHT = "first-stage.weight.";
  private static final String CLICKED = "query-item-click-rate";

  /// All of them.
  public static final List<Rival> ALL = all();

  private Rivals() {}

  private static List<Rival> all() {
    var all = new ArrayList<Rival>();
    all.addAll(orders());
    all.addAll(plain());
    all.addAll(learnt());
    all.addAll(odd());
    return List.copyOf(all);
  }

  /// Whatever is found, by one thing that has little to do with the words.
  private static List<Rival> orders() {
    return List.of(
        new Rival(
            "shuffled",
            "what is found, in any order",
            new Valued((search, item, _) -> Hash.of(Hash.of(search), Hash.of(item)) >>> 1)),
        sorted("best-sellers", "most sold first", Attributes.COUNTER + "sold", true),
        sorted("cheapest", "lowest price first", Attributes.PRICE, false),
        sorted("dearest", "highest price first", Attributes.PRICE, true),
        sorted("best-rated", "most stars first", Attributes.RATING, true),
        sorted("newest", "latest first", Attributes.RELEASED, true));
  }

  private static Rival sorted(String name, String meaning, String attribute, boolean descending) {
    var order = List.of(new Order(attribute, descending));
    return searched(name, meaning, false, query -> query.ordered(order), AS_FOUND, Map.of());
  }

  /// By sums of weights, without anything learnt of what items are worth.
  private static List<Rival> plain() {
    return List.of(
        searched("words", "exact words as typed", false, Query::asTyped, AS_FOUND, wordsAlone()),
        plain("text", "what is meant, by the score of words alone", wordsAlone()),
        plain("misfits", "the score of words upside down", weights("text", "-1")),
        plain("plain", "as a shop ranks that has not learnt", Map.of()),
        plain("strict", "plain, no words left out", Map.of("recall.relax-below", "0")),
        plain("no-clicks", "plain, clicks for the words not counted", weights(CLICKED, "0")),
        plain(
            "few-clicks", "plain, clicks for the words counted for less", weights(CLICKED, "0.3")),
        plain("more-clicks", "plain, clicks for the words counted for more", weights(CLICKED, "3")),
        plain(
            "item-clicks", "plain, and clicks for whatever words", weights("item-click-rate", "3")),
        plain(
            "purchases",
            "plain, and how often clicks led to orders",
            weights("item-purchase-rate", "10")),
        plain("popular", "plain, popularity counted for more", weights("popularity", "0.5")),
        plain("rated", "plain, and stars", weights("stars", "0.5")),
        plain("cheap", "plain, and a low price", weights("price", "-0.5")),
        plain("dear", "plain, and a high price", weights("price", "0.5")));
  }

  private static Rival plain(String name, String meaning, Map<String, String> settings) {
    return searched(name, meaning, false, AS_ASKED, AS_FOUND, settings);
  }

  /// By what was learnt that items are worth.
  private static List<Rival> learnt() {
    return List.of(
        learnt("learnt", "as the shop ranks that has learnt", Map.of()),
        learnt("first-stage", "learnt, the first stage alone", Map.of("final-stage.keep", "1")),
        learnt(
            "narrow",
            "learnt, the final stage for the first 20 alone",
            Map.of("final-stage.keep", "20")),
        learnt(
            "weighed",
            "learnt, behind a first stage of weights",
            Map.of("first-stage.learned", "false")),
        learnt("unrelaxed", "learnt, no words left out", Map.of("recall.relax-below", "0")),
        learnt("orders", "learnt, for the most orders", Map.of("final-stage.price-power", "0")),
        learnt("money", "learnt, for the most money", Map.of("final-stage.price-power", "1")),
        learnt("untiered", "learnt, by worth whatever fits", untiered()));
  }

  /// What was learnt, laid out or used otherwise than any shop does.
  private static List<Rival> odd() {
    return List.of(
        searched(
            "turned",
            "the ten of learnt, the last one first",
            true,
            AS_ASKED,
            List::reversed,
            Map.of()),
        searched(
            "jumbled",
            "the ten of learnt, in any order",
            true,
            AS_ASKED,
            items -> items.stream().sorted(comparingLong(Hash::of)).toList(),
            Map.of()),
        searched(
            "second-page",
            "what learnt shows on its second page",
            true,
            query -> query.from(query.from() + query.size()),
            AS_FOUND,
            Map.of()),
        new Rival(
            "by-clicks",
            "what is found, by how likely a click is",
            new Valued((_, _, card) -> card.click())),
        new Rival(
            "by-orders",
            "what is found, by how likely an order is",
            new Valued((_, _, card) -> card.order())));
  }

  private static Rival learnt(String name, String meaning, Map<String, String> settings) {
    return searched(name, meaning, true, AS_ASKED, AS_FOUND, settings);
  }

  private static Map<String, String> untiered() {
    return Map.of(
        "final-stage.plausible", "0", "final-stage.fit-doubtful", "0", "final-stage.fit-bad", "0");
  }

  private static Map<String, String> weights(String feature, String weight) {
    return Map.of(WEIGHT + feature, weight);
  }

  private static Rival searched(
      String name,
      String meaning,
      boolean learnt,
      UnaryOperator<Query> asking,
      UnaryOperator<List<String>> laying,
      Map<String, String> settings) {
    return new Rival(name, meaning, new Searched(learnt, asking, laying, settings));
  }

  /// All of them, and own ones besides.
  ///
  /// @param own each the name of one of them with what differs behind it, such as
  ///   `learnt+final-stage.price-power=0.7`
  /// @throws VitrineException BAD_REQUEST when there is no such ranker or setting
  public static List<Rival> with(List<String> own) {
    var all = new ArrayList<>(ALL);
    for (String text : own) {
      Rival rival = of("--ranker", text);
      if (ALL.contains(rival)) {
        throw VitrineException.badRequest("--ranker " + text + ": it is compared already");
      }
      all.add(rival);
    }
    return List.copyOf(all);
  }

  /// Those that are named, and no others.
  ///
  /// @param named each the name of one of them, perhaps with what differs behind it
  /// @throws VitrineException BAD_REQUEST when there is no such ranker or setting, none is named or
  ///   one is twice
  public static List<Rival> alone(List<String> named) {
    if (named.isEmpty()) {
      throw VitrineException.badRequest("--alone: name rankers with --ranker");
    }
    if (Set.copyOf(named).size() < named.size()) {
      throw VitrineException.badRequest("--ranker: a name stands there twice");
    }
    return named.stream().map(text -> of("--ranker", text)).toList();
  }

  /// The one whose pages shoppers are shown.
  ///
  /// @param text its name, perhaps with what differs behind it
  /// @throws VitrineException BAD_REQUEST when there is no such ranker, or when a shop would have
  ///   to do more than to change its numbers
  public static Rival shown(String text) {
    Rival rival = of("--shown", text);
    if (rival.making() instanceof Searched made && made.numbersAlone()) {
      return rival;
    }
    throw VitrineException.badRequest("--shown " + text + ": no shop can be set up to show that");
  }

  private static Rival of(String option, String text) {
    Variant variant = Variant.of(option, text);
    Rival like =
        ALL.stream()
            .filter(rival -> rival.name().equals(variant.policy()))
            .findFirst()
            .orElseThrow(() -> unknown(option, text));
    if (variant.settings().isEmpty()) {
      return like;
    }
    return switch (like.making()) {
      case Searched made -> {
        Rehearsal.check(variant.settings());
        yield new Rival(text, like.meaning() + ", set up otherwise", made.with(variant.settings()));
      }
      case Valued _ ->
          throw VitrineException.badRequest(option + " " + text + ": it has nothing to set up");
    };
  }

  private static VitrineException unknown(String option, String text) {
    String known = ALL.stream().map(Rival::name).collect(Collectors.joining(", "));
    return VitrineException.badRequest(option + " " + text + ": known are " + known);
  }
}
