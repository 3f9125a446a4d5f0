package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.mix.BanditMix;
import dev.vitrine.search.mix.Bounds;
import dev.vitrine.search.mix.CardsOf;
import dev.vitrine.search.mix.Constraints;
import dev.vitrine.search.mix.Context;
import dev.vitrine.search.mix.Drawing;
import dev.vitrine.search.mix.FixedMix;
import dev.vitrine.search.mix.KindRule;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.mix.SlotMix;
import dev.vitrine.search.model.Neighbours;
import dev.vitrine.search.model.ValueModel;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How the pages of a shop are mixed.
///
/// @param by how slots are given away
/// @param page slots of a page, for which constraints hold
/// @param candidates how many are mixed at most
/// @param constraints what every page is held to
/// @param unvalued what pages are held to, too, as long as no model says what cards are worth
/// @param cards how candidates are made cards
/// @param context what cards do to the worth of those below
/// @param learnt whether what a model learnt of cards and those below counts, too
/// @param drawing which searches get a first page that was drawn
public record MixConf(
    By by,
    int page,
    int candidates,
    Constraints constraints,
    Unvalued unvalued,
    CardsOf cards,
    Context context,
    boolean learnt,
    Drawing drawing) {
  /// How many videos and lives a page shows where nobody asks for them and nothing says what they
  /// are worth.
  public record Unvalued(KindRule video, KindRule live) {}

  /// Ways to give slots away.
  public enum By {
    /// By what pages are worth under constraints.
    SLOTS,
    /// Each card as it is ranked.
    PLAIN,
    /// Every fifth slot a video, every tenth a live, whatever they are worth.
    FIXED,
    /// By which kinds are clicked for the words.
    BANDIT
  }

  private static final int FIXED_VIDEO = 5;
  private static final int FIXED_LIVE = 10;

  private static final int MOST = 100;
  private static final double ODDS = 3;
  private static final int CELLS = 12;

  /// Reads the section.
  public static MixConf of(Conf conf) {
    return new MixConf(
        conf.choice("mix.by", By.SLOTS),
        conf.number("mix.page", 20, 1, 100),
        conf.number("mix.candidates", 110, 1, 500),
        constraints(conf),
        new Unvalued(
            new KindRule(
                0,
                conf.decimal("mix.unvalued.video.max", 0.1, 0, 1),
                conf.number("mix.unvalued.video.spacing", 5, 1, MOST)),
            new KindRule(
                0,
                conf.decimal("mix.unvalued.live.max", 0.1, 0, 1),
                conf.number("mix.unvalued.live.spacing", 5, 1, MOST))),
        new CardsOf(
            conf.time("mix.new-within", "720h", "1h", "87600h"), conf.flag("mix.good-once", false)),
        new Context(
            conf.decimal("mix.context.same-product", -2, -ODDS, ODDS),
            conf.decimal("mix.context.same-kind-before", 0, -ODDS, ODDS),
            conf.decimal("mix.context.kind-share", 0, -ODDS, ODDS),
            conf.decimal("mix.context.dearer-before", 0, -ODDS, ODDS),
            conf.decimal("mix.context.seller-shown", 0, -ODDS, ODDS),
            conf.number("mix.video.cells", 1, 1, CELLS),
            conf.number("mix.live.cells", 1, 1, CELLS)),
        conf.flag("mix.context.learned", false),
        new Drawing(conf.decimal("explore.share", 0, 0, 1), conf.decimal("mix.explore", 0, 0, 1)));
  }

  private static Constraints constraints(Conf conf) {
    return Constraints.NEUTRAL
        .kinds(
            kind(
                ItemKind.PRODUCT,
                conf.decimal("mix.product.min", 0, 0, 1),
                conf.decimal("mix.product.max", 1, 0, 1),
                1),
            kind(
                ItemKind.VIDEO,
                conf.decimal("mix.video.min", 0, 0, 1),
                conf.decimal("mix.video.max", 1, 0, 1),
                conf.number("mix.video.spacing", 1, 1, MOST)),
            kind(
                ItemKind.LIVE,
                conf.decimal("mix.live.min", 0, 0, 1),
                conf.decimal("mix.live.max", 1, 0, 1),
                conf.number("mix.live.spacing", 1, 1, MOST)))
        .first(kinds(conf.text("mix.first", "")))
        .caps(
            conf.number("mix.seller.most", 0, 0, MOST),
            conf.number("mix.brand.most", 0, 0, MOST),
            conf.number("mix.creator.most", 0, 0, MOST))
        .fresh(conf.number("mix.new.least", 0, 0, MOST));
  }

  private static KindRule kind(ItemKind kind, double least, double most, int spacing) {
    if (least > most) {
      String key = "mix." + kind.word();
      throw VitrineException.badRequest(
          key + ".min = " + least + " is more than " + key + ".max = " + most);
    }
    return new KindRule(least, most, spacing);
  }

  private static Set<ItemKind> kinds(String words) {
    var kinds = EnumSet.noneOf(ItemKind.class);
    for (String word : words.split(",", -1)) {
      if (!word.isBlank()) {
        kinds.add(kind(word.strip()));
      }
    }
    return kinds;
  }

  private static ItemKind kind(String word) {
    for (ItemKind kind : ItemKind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw VitrineException.badRequest(
        "'mix.first': '" + word + "' is not a kind; there are product, video, live");
  }

  private Bounds bounds(boolean valued) {
    return valued
        ? Bounds.always(constraints)
        : new Bounds(constraints, constraints.within(unvalued.video(), unvalued.live()));
  }

  /// What cards do to those below, where a model learnt something of that.
  Context context(Neighbours neighbours) {
    return learnt ? context.and(neighbours) : context;
  }

  /// Whether cards of products alone may be moved.
  boolean moves() {
    boolean asked = !constraints.neutral() || !context.independent() || learnt || cards.goods();
    return by == By.SLOTS ? asked : by != By.PLAIN;
  }

  /// The step that mixes.
  ///
  /// @param scored how many candidates the last stage scores
  /// @param model that of the last stage, where it tells what cards are worth
  Mixer mixer(int scored, Optional<ValueModel> model) {
    Neighbours neighbours = model.map(ValueModel::neighbours).orElse(Neighbours.NONE);
    return switch (by) {
      case SLOTS ->
          new SlotMix(
              bounds(model.isPresent()),
              context(neighbours),
              page,
              Math.min(candidates, scored),
              cards,
              drawing);
      case PLAIN -> new PlainMix();
      case FIXED -> new FixedMix(FIXED_VIDEO, FIXED_LIVE);
      case BANDIT -> new BanditMix();
    };
  }
}
