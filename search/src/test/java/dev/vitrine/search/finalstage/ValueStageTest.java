package dev.vitrine.search.finalstage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.RankerContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Alignment;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.model.ValueModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueStageTest extends RankerContract {
  private static final double EVEN = 0;

  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    return stage(features, weights, 0, ONE);
  }

  private static final Tiering ONE = new FitTiers(0, 0, 0);

  /// A stage in which weights make clicks likely and everything else is even.
  private static Ranker stage(
      List<Feature> features, Map<String, Double> weights, double power, Tiering tiering) {
    List<String> names = features.stream().map(Feature::name).toList();
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      Map<String, Double> own = head == Head.CLICK ? weights : Map.of();
      parts.put(head, new ValueModel.Part(Linear.of(names, own), EVEN));
    }
    return new ValueStage(
        features, new ValueModel(parts, 0.125, "by hand"), Pricing.MONEY.powered(power), tiering);
  }

  private static String priced(String id, String title, int price) {
    return SmallShop.product(id, title, "\"price\":" + price, "\"currency\":\"EUR\"");
  }

  private static SmallShop shop() {
    return SmallShop.of(
        priced("cheap", "Kettle", 10),
        priced("dear", "Kettle", 40),
        priced("brush", "Kettle cleaning brush with a handle", 500));
  }

  private record Asked(Understood understood, View view, Candidates all) {
    static Asked of(SmallShop shop, String text) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of(text).explained(), view);
      Candidates all = SomeCandidates.all(understood, view);
      return new Asked(understood, view, scored(all, view));
    }

    /// Candidates as a first stage leaves them: a brush is no kettle.
    private static Candidates scored(Candidates all, View view) {
      double[] scores = new double[all.size()];
      for (int row = 0; row < scores.length; row++) {
        scores[row] = view.items().id(all.slot(row)).equals("brush") ? 0.2 : 1;
      }
      return all.reordered(IntStream.range(0, scores.length).toArray(), scores);
    }

    List<String> ranked(Ranker ranker) {
      Candidates ranked = ranker.rank(understood, view, all, all.size());
      return IntStream.range(0, ranked.size())
          .mapToObj(row -> view.items().id(ranked.slot(row)))
          .toList();
    }
  }

  @Test
  void whatIsWorthMoreComesFirstWhateverElseIsAlike() {
    try (SmallShop shop = shop()) {
      var asked = Asked.of(shop, "kettle");
      assertThat(asked.ranked(stage(Features.cheap(), Map.of(), 1, ONE)))
          .containsExactly("brush", "dear", "cheap");
    }
  }

  @Test
  void whatIsHardlyPlausibleStaysBehindWhateverItIsWorth() {
    try (SmallShop shop = shop()) {
      var asked = Asked.of(shop, "kettle");
      Ranker ranker = stage(Features.cheap(), Map.of(), 1, new FitTiers(0.5, 0, 0));
      assertThat(asked.ranked(ranker)).containsExactly("dear", "cheap", "brush");
      Candidates ranked =
          ranker.rank(asked.understood(), asked.view(), asked.all(), asked.all().size());
      assertThat(ranked.tier(1)).isZero();
      assertThat(ranked.tier(2)).isEqualTo(1);
      assertThat(ranked.score(2)).isGreaterThan(ranked.score(0));
    }
  }

  @Test
  void aRelevanceModelDividesIntoGoodDoubtfulAndBad() {
    try (SmallShop shop = shop()) {
      var asked = Asked.of(shop, "kettle");
      List<String> names = Features.cheap().stream().map(Feature::name).toList();
      var grading = new Grading(4, new double[] {3, 2, 1}, Grading.usualGains());
      var weights = Linear.of(names, Map.of("title-coverage", 0.5, "title-focus", 0.5));
      var model = new RelevanceModel(weights, grading, "by hand");
      Tiering tiering = new RelevanceTiers(Features.cheap(), model, new Tiers(0.4, 0.8));
      Ranker ranker = stage(Features.cheap(), Map.of(), 1, tiering);
      assertThat(asked.ranked(ranker)).containsExactly("dear", "cheap", "brush");
    }
  }

  @Test
  void whatIsWatchedIsWorthAsMuchAsTheShopSays() {
    try (SmallShop shop =
        SmallShop.of(
            priced("dear", "Kettle", 40),
            SmallShop.product("film", "Kettle", "\"kind\":\"video\""))) {
      var asked = Asked.of(shop, "kettle");
      List<String> names = Features.cheap().stream().map(Feature::name).toList();
      Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
      for (Head head : Head.values()) {
        parts.put(head, new ValueModel.Part(Linear.of(names, Map.of()), EVEN));
      }
      var model = new ValueModel(parts, 0.125, "by hand");
      assertThat(asked.ranked(new ValueStage(Features.cheap(), model, Pricing.MONEY, ONE)))
          .containsExactly("dear", "film");
      assertThat(
              asked.ranked(
                  new ValueStage(Features.cheap(), model, Pricing.MONEY.watched(4, 0), ONE)))
          .as("40 x 1/2 x 1/2 x 1/2 x 1/2 is 2.5 and 4 x 1/2 + 0.125 x 1/2 is less")
          .containsExactly("dear", "film");
      assertThat(
              asked.ranked(
                  new ValueStage(Features.cheap(), model, Pricing.MONEY.watched(6, 0), ONE)))
          .containsExactly("film", "dear");
      var films = Pricing.MONEY.watched(4, 0).kinds(2, 1);
      assertThat(asked.ranked(new ValueStage(Features.cheap(), model, films, ONE)))
          .as("a shop that wants films to be seen")
          .containsExactly("film", "dear");
      var whole = Pricing.MONEY.watched(4, 4);
      assertThat(asked.ranked(new ValueStage(Features.cheap(), model, whole, ONE)))
          .as("4 x 1/2 x 1/2 more")
          .containsExactly("film", "dear");
    }
  }

  @Test
  void whoIsFollowedIsWorthAsMuchAsTheShopSays() {
    try (SmallShop shop =
        SmallShop.of(priced("dear", "Kettle", 40), priced("dearer", "Kettle with a lid", 48))) {
      var asked = Asked.of(shop, "kettle");
      List<String> names = Features.cheap().stream().map(Feature::name).toList();
      Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
      for (Head head : Head.values()) {
        Map<String, Double> own = head == Head.FOLLOW ? Map.of("title-focus", 2.0) : Map.of();
        parts.put(head, new ValueModel.Part(Linear.of(names, own), EVEN));
      }
      var model = new ValueModel(parts, 0, "by hand");
      assertThat(asked.ranked(new ValueStage(Features.cheap(), model, Pricing.MONEY, ONE)))
          .containsExactly("dearer", "dear");
      assertThat(
              asked.ranked(
                  new ValueStage(Features.cheap(), model, Pricing.MONEY.followed(20), ONE)))
          .as("the shorter title is followed more often")
          .containsExactly("dear", "dearer");
    }
  }

  @Test
  void withoutAPowerThePriceDoesNotCount() {
    try (SmallShop shop = shop()) {
      var asked = Asked.of(shop, "kettle");
      Map<String, Double> fitting = Map.of("title-focus", 3.0);
      assertThat(asked.ranked(stage(Features.cheap(), fitting, 0, ONE))).endsWith("brush");
    }
  }

  @Test
  void theReasonsTellHowLikelyEachStepIs() {
    try (SmallShop shop = shop()) {
      var asked = Asked.of(shop, "kettle");
      Ranker ranker = stage(Features.cheap(), Map.of(), 1, ONE);
      Candidates ranked =
          ranker.rank(asked.understood(), asked.view(), asked.all(), asked.all().size());
      Reasons why = ranker.explain(asked.understood(), asked.view(), ranked, ranked.size(), 0);
      assertThat(why.parts())
          .contains(
              new Reasons.Part("click", 0.5, 0),
              new Reasons.Part("return", 0.5, 0),
              new Reasons.Part("worth", 500 * 0.5 * 0.5 * 0.5 * 0.5, 1));
    }
  }

  @Test
  void aVideoIsWorthWhatItSellsAndKindsAreAligned() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      List<String> names = Features.cheap().stream().map(Feature::name).toList();
      Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
      for (Head head : Head.values()) {
        parts.put(head, new ValueModel.Part(Linear.of(names, Map.of()), EVEN));
      }
      var model = new ValueModel(parts, 0.125, "by hand");
      var asked = Asked.of(shop, "kettle");
      var alike = new ValueStage(Features.cheap(), model, Pricing.MONEY, ONE);
      assertThat(worth(asked, alike, "shows")).isEqualTo(worth(asked, alike, "k1"));
      assertThat(worth(asked, alike, "on")).isEqualTo(worth(asked, alike, "k2"));
      assertThat(worth(asked, alike, "lost")).as("what it shows is gone").isZero();
      ValueModel less = model.aligned(Alignment.of(Map.of(ItemKind.VIDEO, 0.5)));
      var aligned = new ValueStage(Features.cheap(), less, Pricing.MONEY, ONE);
      assertThat(worth(asked, aligned, "shows")).isEqualTo(worth(asked, alike, "shows") / 2);
      assertThat(worth(asked, aligned, "k1")).isEqualTo(worth(asked, alike, "k1"));
    }
  }

  private static double worth(Asked asked, Ranker ranker, String id) {
    Candidates ranked =
        ranker.rank(asked.understood(), asked.view(), asked.all(), asked.all().size());
    return IntStream.range(0, ranked.size())
        .filter(row -> asked.view().items().id(ranked.slot(row)).equals(id))
        .mapToDouble(ranked::score)
        .findFirst()
        .orElseThrow();
  }
}
