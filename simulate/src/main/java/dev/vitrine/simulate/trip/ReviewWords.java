package dev.vitrine.simulate.trip;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.ProductType.Noun;
import dev.vitrine.simulate.catalogue.Tables;
import dev.vitrine.simulate.catalogue.Trait;
import dev.vitrine.simulate.market.Goods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What buyers write beside their stars: some sentences, made from the truth about the good, the
/// price that was paid and how it came. It has draws of its own, so that nothing else of a market
/// depends on it.
final class ReviewWords {
  private static final long PURPOSE = 157;
  private static final double GOOD = 0.65;
  private static final double BAD = 0.4;
  private static final double CHEAP = 0.75;
  private static final double DEAR = 1.3;

  private final Goods goods;
  private final long seed;
  private final double share;
  private final Map<String, List<String>> lists = new HashMap<>();

  /// @param share of reviews that have words
  ReviewWords(Goods goods, long seed, double share) {
    this.goods = goods;
    this.seed = seed;
    this.share = share;
    for (String line : Tables.lines(ReviewWords.class, "reviews.txt")) {
      List<String> cells = Tables.cells(line);
      lists.computeIfAbsent(cells.get(0), _ -> new ArrayList<>()).add(cells.get(1));
    }
  }

  /// A good that was bought and rated.
  ///
  /// @param order that tells it from every other one
  /// @param paid cents for one piece
  /// @param shown cents that the card said
  /// @param back whether it was sent back
  record Bought(String order, int listing, long paid, long shown, boolean back) {}

  /// What is written with stars; empty for nothing.
  String of(Bought bought, int stars) {
    Dice dice = dice(bought.order());
    if (!dice.chance(share)) {
      return "";
    }
    var said = new ArrayList<String>();
    said.add(one("open." + stars, dice));
    List<String> topics = topics(bought, stars);
    for (int left = 1 + dice.below(2); left > 0 && !topics.isEmpty(); left--) {
      said.add(one(topics.remove(left == 1 ? dice.below(topics.size()) : 0), dice));
    }
    if (bought.back()) {
      said.add(one("back", dice));
    } else if (dice.chance(0.3)) {
      said.add(one("close." + (stars > 3 ? "good" : stars == 3 ? "middle" : "bad"), dice));
    }
    return spoken(String.join(" ", said), bought.listing());
  }

  /// What is written for money.
  String paidFor(String order, int listing) {
    Dice dice = dice(order);
    return dice.chance(share) ? spoken(one("fake", dice), listing) : "";
  }

  private Dice dice(String order) {
    long index = 0;
    for (int i = 0; i < order.length(); i++) {
      index = 31 * index + order.charAt(i);
    }
    return new Dice(seed, PURPOSE, index);
  }

  private String one(String list, Dice dice) {
    return dice.pick(lists.getOrDefault(list, List.of("")));
  }

  /// The list that a style has of its own, else that of all.
  private String styled(String list, int listing) {
    String own = list + "." + goods.draft(listing).type().style();
    return lists.containsKey(own) ? own : list;
  }

  /// What there is to say, what matters most first. Who is glad says little against a good, who is
  /// not says little for it.
  private List<String> topics(Bought bought, int stars) {
    var topics = new ArrayList<String>();
    boolean glad = stars > 3;
    double quality = goods.quality(bought.listing());
    if (bought.paid() > bought.shown() && !glad) {
      topics.add("bait");
    }
    if (glad ? quality > BAD : quality < GOOD) {
      String list = "quality." + (quality > GOOD ? "good" : quality < BAD ? "bad" : "middle");
      topics.add(styled(list, bought.listing()));
    }
    topics.add(price(bought, glad));
    double delivery = goods.delivery(bought.listing());
    if (glad ? delivery > GOOD : delivery < BAD) {
      topics.add("delivery." + (glad ? "fast" : "slow"));
    }
    if (!colour(bought.listing()).isEmpty()) {
      topics.add("colour." + (glad ? "good" : "bad"));
    }
    return topics;
  }

  private String price(Bought bought, boolean glad) {
    double part = bought.paid() / goods.draft(bought.listing()).price();
    return part > DEAR || (!glad && part > CHEAP)
        ? glad ? "price.dear" : "price.toodear"
        : part < CHEAP ? "price.cheap" : "price.fair";
  }

  /// Its colour, empty where it has none or several.
  private String colour(int listing) {
    Draft draft = goods.draft(listing);
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      if (trait.key().equals("color") && draft.shared(t) >= 0) {
        return trait.values().get(draft.shared(t)).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private String spoken(String words, int listing) {
    Noun noun = goods.draft(listing).noun();
    String colour = colour(listing);
    boolean many = noun.plural();
    return words
        .replace("{noun}", noun.word())
        .replace("{colour}", colour)
        .replace("{Colour}", first(colour))
        .replace("{it}", many ? "they" : "it")
        .replace("{It}", many ? "They" : "It")
        .replace("{them}", many ? "them" : "it")
        .replace("{is}", many ? "are" : "is")
        .replace("{was}", many ? "were" : "was")
        .replace("{does}", many ? "do" : "does")
        .replace("{look}", many ? "look" : "looks")
        .replace("{feel}", many ? "feel" : "feels")
        .replace("{last}", many ? "last" : "lasts");
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
