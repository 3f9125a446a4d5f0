package dev.vitrine.simulate.catalogue;

import dev.vitrine.simulate.picture.Picture;
import java.time.Instant;
import java.util.List;

/// Writes a draft as the JSON of a product.
final class ProductWriter {
  private static final long NEWEST = 1_793_000_000L;

  private final long seed;
  private final Assortment assortment;
  private final Sellers sellers;

  ProductWriter(long seed, Assortment assortment, Sellers sellers) {
    this.seed = seed;
    this.assortment = assortment;
    this.sellers = sellers;
  }

  void write(Draft draft, JsonText out) {
    Dice dice = new Dice(seed, 2, draft.index());
    out.open().field("id", "p" + draft.index()).field("kind", "product");
    words(draft, assortment, new Dice(seed, 3, draft.index()), "", out);
    facts(draft, out);
    VariantWriter variants = new VariantWriter(seed, draft, sellers);
    variants.summary(out);
    pictures(draft, out);
    rating(draft, dice, out);
    long age = (long) (220_000_000 * dice.unit() * dice.unit());
    out.field("released", Instant.ofEpochSecond((NEWEST - age) / 86_400 * 86_400).toString());
    tags(draft, dice, out);
    if (draft.variants() == 1) {
      out.openList("gtin").text(Gtins.of(draft.index(), 0)).closeList();
    }
    variants.write(out);
    out.close();
  }

  /// Title, language, description and bullets.
  ///
  /// @param more words behind the title, empty for none
  static void words(Draft draft, Assortment assortment, Dice dice, String more, JsonText out) {
    if (!draft.language().equals("en")) {
      ForeignWording.write(assortment.foreign(), draft, more, out);
      return;
    }
    Wording wording = new Wording(assortment, draft, dice);
    out.field("title", wording.title() + more).field("language", "en");
    List<String> facts = wording.facts();
    out.field("description", wording.description(facts) + more);
    out.openList("bullets");
    wording.bullets(facts).forEach(out::text);
    out.closeList();
  }

  /// Brand, model, category and attributes.
  static void facts(Draft draft, JsonText out) {
    out.field("brand", draft.brand().name());
    if (!draft.model().isEmpty()) {
      out.field("model", draft.model());
    }
    out.openList("categories");
    draft.type().path().forEach(out::text);
    out.closeList();
    attributes(draft, out);
  }

  private static void attributes(Draft draft, JsonText out) {
    out.name("attributes").open();
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      if (draft.chosen()[t].length == 1) {
        value(trait, draft.chosen()[t][0], out);
      }
    }
    if (!draft.type().audience().isEmpty()) {
      out.field("audience", draft.type().audience().replaceAll("'s?$", ""));
    }
    out.close();
  }

  /// An attribute as a field.
  static void value(Trait trait, int value, JsonText out) {
    out.name(trait.key());
    if (trait.numeric()) {
      out.raw(trait.values().get(value));
    } else {
      out.text(trait.values().get(value));
    }
  }

  static void pictures(Draft draft, JsonText out) {
    out.openList("images");
    int count = 1 + (int) (draft.index() % 3);
    for (int i = 0; i < count; i++) {
      out.text(Picture.address(key(draft, 0, i)));
    }
    out.closeList();
  }

  /// The key of a picture of a variant.
  static String key(Draft draft, int variant, int view) {
    String colour = "";
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      int value = draft.value(variant, t);
      if (trait.coloured() && value >= 0) {
        colour = trait.values().get(value);
        break;
      }
    }
    return Picture.key(draft.type().shape(), colour, (int) draft.index() * 4 + view);
  }

  private static void rating(Draft draft, Dice dice, JsonText out) {
    double spread = dice.normal();
    long count = (long) (draft.popularity() * 4 * StrictMath.exp(0.9 * dice.normal())) - 1;
    if (count > 0) {
      long tenths = Math.clamp(Math.round(43 - 2.2 * Math.abs(spread) * spread + spread), 10, 50);
      out.decimal("rating", tenths, 1).number("rating_count", count);
    }
  }

  private void tags(Draft draft, Dice dice, JsonText out) {
    out.openList("tags");
    if (draft.popularity() > 20) {
      out.text("bestseller");
    }
    if (draft.brand().tier() == 3) {
      out.text("premium");
    }
    if (dice.chance(0.1)) {
      out.text("gift idea");
    }
    if (dice.chance(0.08)) {
      out.text("sustainable");
    }
    out.closeList();
  }
}
