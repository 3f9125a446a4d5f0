package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Foreign;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.catalogue.Slips;
import dev.vitrine.simulate.catalogue.Trait;
import dev.vitrine.simulate.world.DemandConf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words that a shopper types for a need: by one of the names of things, in the order that
/// people use, half in another language, now and then with a slip of the finger.
public final class Asking {
  private static final double PLAIN = 0.7;
  private static final double SAID = 0.85;

  private final Assortment assortment;
  private final DemandConf conf;

  public Asking(Assortment assortment, DemandConf conf) {
    this.assortment = assortment;
    this.conf = conf;
  }

  /// What was asked.
  ///
  /// @param text the words
  /// @param said for each trait the value that they tell of, or -1
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Asked(String text, int[] said) {}

  /// The words for a need; asked again, other words may come.
  ///
  /// @param again how often it was asked before; the more, the fewer words
  public Asked ask(Need need, int again, Dice dice) {
    ProductType type = assortment.types().get(need.type());
    var before = new ArrayList<String>();
    var after = new ArrayList<String>();
    boolean named = !need.model().isEmpty() && again == 0;
    if (!need.brand().isEmpty()) {
      (dice.chance(PLAIN) ? before : after).add(need.brand());
    }
    if (named) {
      after.add(need.model());
    }
    int[] said = new int[need.wanted().length];
    Arrays.fill(said, -1);
    for (int t = 0; t < said.length && again < 2; t++) {
      if (need.wanted()[t] >= 0 && dice.chance(SAID)) {
        said[t] = need.wanted()[t];
        say(type.traits().get(t), need, t, before, after, dice);
      }
    }
    boolean audience = !type.audience().isEmpty() && dice.chance(0.5);
    if (audience) {
      before.addFirst(type.audience());
    }
    before.add(noun(type, need.language(), again, dice));
    before.addAll(after);
    return new Asked(typed(before, dice), said);
  }

  private String typed(List<String> words, Dice dice) {
    String text =
        words.stream()
            .filter(w -> !w.isBlank())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return dice.chance(conf.misspelt()) ? Slips.slip(text, dice) : text;
  }

  private String noun(ProductType type, String language, int again, Dice dice) {
    Foreign foreign = assortment.foreign();
    if (!language.equals("en") && dice.chance(conf.switching())) {
      String word = foreign.word(type.leaf(), language);
      if (!word.equals(type.leaf())) {
        return word;
      }
    }
    boolean plain = again == 0 ? dice.chance(PLAIN) : dice.chance(1 - PLAIN);
    return plain ? type.nouns().getFirst().word() : dice.pick(type.nouns()).word();
  }

  private void say(
      Trait trait, Need need, int at, List<String> before, List<String> after, Dice dice) {
    int value = need.wanted()[at];
    String plain = trait.values().get(value);
    if (!need.language().equals("en") && dice.chance(conf.switching())) {
      String word = assortment.foreign().word(plain, need.language());
      if (!word.equals(plain)) {
        before.add(word);
        return;
      }
    }
    if (!trait.before().isEmpty()) {
      before.add(trait.before().get(value));
    } else {
      after.add(trait.after().isEmpty() ? plain : trait.after().get(value));
    }
  }
}
