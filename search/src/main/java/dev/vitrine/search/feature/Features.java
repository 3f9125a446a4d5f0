package dev.vitrine.search.feature;

import dev.vitrine.search.behaviour.Age;
import dev.vitrine.search.behaviour.AskedPrice;
import dev.vitrine.search.behaviour.AskedThing;
import dev.vitrine.search.behaviour.AskedValues;
import dev.vitrine.search.behaviour.BoughtBefore;
import dev.vitrine.search.behaviour.BrandClickRate;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.CreatorWatchRate;
import dev.vitrine.search.behaviour.ItemCartRate;
import dev.vitrine.search.behaviour.ItemClickRate;
import dev.vitrine.search.behaviour.ItemComplaintRate;
import dev.vitrine.search.behaviour.ItemHookRate;
import dev.vitrine.search.behaviour.ItemPurchaseRate;
import dev.vitrine.search.behaviour.ItemPurchases;
import dev.vitrine.search.behaviour.ItemPurchasesThisWeek;
import dev.vitrine.search.behaviour.ItemReturnRate;
import dev.vitrine.search.behaviour.ItemStars;
import dev.vitrine.search.behaviour.ItemTrend;
import dev.vitrine.search.behaviour.ItemWatchRate;
import dev.vitrine.search.behaviour.LiveCrowd;
import dev.vitrine.search.behaviour.LiveMoment;
import dev.vitrine.search.behaviour.OnAir;
import dev.vitrine.search.behaviour.OpenedBefore;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.behaviour.PriceHabit;
import dev.vitrine.search.behaviour.PricePosition;
import dev.vitrine.search.behaviour.PriceToHabit;
import dev.vitrine.search.behaviour.QueryBrandShare;
import dev.vitrine.search.behaviour.QueryCategoryShare;
import dev.vitrine.search.behaviour.QueryItemCartRate;
import dev.vitrine.search.behaviour.QueryItemClickRate;
import dev.vitrine.search.behaviour.QueryItemPurchaseRate;
import dev.vitrine.search.behaviour.QueryKindClickRate;
import dev.vitrine.search.behaviour.RecentBrand;
import dev.vitrine.search.behaviour.RecentCategory;
import dev.vitrine.search.behaviour.RecentSeller;
import dev.vitrine.search.behaviour.SellerPurchaseRate;
import dev.vitrine.search.behaviour.SellerReturnRate;
import dev.vitrine.search.behaviour.ShopperBrand;
import dev.vitrine.search.behaviour.ShopperCategory;
import dev.vitrine.search.behaviour.ShopperPrice;
import dev.vitrine.search.behaviour.ShopperSeller;
import dev.vitrine.search.behaviour.ShownProducts;
import dev.vitrine.search.behaviour.ShownSurely;
import dev.vitrine.search.behaviour.Sold;
import dev.vitrine.search.behaviour.VisitCategory;
import dev.vitrine.signals.store.Counter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The features there are, in the order of their columns.
public final class Features {
  private Features() {}

  /// Those of what is written of items, and asked.
  public static List<Feature> cheap() {
    return List.of(
        new TextScore(),
        new WordCoverage(),
        new AllWords(),
        new NeighbouringWords(),
        new TitleCoverage(),
        new TitleAdjacent(),
        new TitleFocus(),
        new TitleBehindFor(),
        new CategoryAgreement(),
        new CategoryFit(),
        new ExpandedFit(),
        new AttributeAgreement(),
        new Meaning(),
        new Popularity(),
        new Stars(),
        new Available(),
        new TextToBest(),
        new TitleStart(),
        new TitleHead(),
        new TitleLength(),
        new TitleAgreement(),
        new UnwantedSaid(),
        new UnwantedDenied(),
        new NumberConflict(),
        new BrandWords(),
        new ModelWords(),
        new ValueNamed(),
        new ValueConflict(),
        new QueryLength(),
        new SoldText());
  }

  /// Those of what shoppers do.
  public static List<Feature> behaviour() {
    return List.of(
        new QueryItemClickRate(),
        new QueryItemCartRate(),
        new QueryItemPurchaseRate(),
        new ItemClickRate(),
        new ItemCartRate(),
        new ItemPurchaseRate(),
        new ItemReturnRate(),
        new ItemComplaintRate(),
        new ItemTrend(),
        new ItemPurchases(),
        new ItemPurchasesThisWeek(),
        new ItemStars(),
        new SellerPurchaseRate(),
        new SellerReturnRate(),
        new BrandClickRate(),
        new QueryCategoryShare(),
        new QueryBrandShare(),
        new QueryKindClickRate(),
        new ShopperCategory(),
        new ShopperBrand(),
        new ShopperSeller(),
        new ShopperPrice(),
        new RecentCategory(),
        new RecentBrand(),
        new RecentSeller(),
        new VisitCategory(),
        AskedThing.brand(),
        AskedThing.seller(),
        AskedThing.creator(),
        new AskedValues(),
        new AskedPrice(),
        new PriceHabit(),
        new PriceToHabit(),
        new OpenedBefore(),
        new BoughtBefore());
  }

  /// Those of how videos and lives are watched.
  private static List<Feature> watching() {
    return List.of(
        new ItemWatchRate(),
        new ItemHookRate(),
        new CreatorWatchRate(),
        new LiveCrowd(),
        new LiveMoment());
  }

  /// Those of what items cost, how long they have been there and how they sold.
  public static List<Feature> offers() {
    return List.of(
        new Price(),
        PricePosition.amongAll(),
        PricePosition.inCategory(),
        PricePosition.inBrand(),
        new Age(),
        new Sold(),
        new CardKind(),
        new OnAir(),
        new ShownProducts(),
        new ShownSurely());
  }

  /// Those of what the words seek, which say what other values mean.
  private static List<Feature> seeking() {
    return List.of(new QueryIntent(), new QueryCluster());
  }

  /// Those that weights can be put on.
  public static List<Feature> weighable() {
    return all().stream().filter(feature -> !feature.label()).toList();
  }

  /// Names of those that are labels.
  public static Set<String> labels() {
    return names(all().stream().filter(Feature::label).toList());
  }

  /// Names of those that tell how well an item fits what was asked, whatever it costs, however it
  /// sells and whoever asks.
  public static Set<String> fit() {
    List<Feature> aside = List.of(new Popularity(), new Stars(), new Available());
    List<Feature> chosen =
        List.of(
            new QueryItemClickRate(),
            new QueryCategoryShare(),
            new QueryBrandShare(),
            new QueryKindClickRate(),
            new CardKind());
    Set<String> names = names(cheap());
    names.removeAll(names(aside));
    names.addAll(names(chosen));
    return Set.copyOf(names);
  }

  /// Names of those that say nothing of who asks and of what shoppers did, and are looked up at
  /// once: what a first stage can learn from, wherever the items are.
  public static Set<String> quick() {
    return Stream.concat(cheap().stream(), offers().stream())
        .filter(feature -> !feature.late())
        .map(Feature::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(List<Feature> features) {
    return features.stream().map(Feature::name).collect(Collectors.toCollection(HashSet::new));
  }

  /// Those that are looked up, and not worked out of what is written and asked.
  public static List<Feature> looked() {
    return Stream.of(offers(), behaviour(), watching()).flatMap(List::stream).toList();
  }

  /// Every feature that there is.
  public static List<Feature> all() {
    return Stream.of(cheap(), looked(), seeking()).flatMap(List::stream).toList();
  }

  /// What is to be counted of events for any feature.
  public static List<Counter> counters() {
    return all().stream().flatMap(feature -> feature.learns().stream()).distinct().toList();
  }
}
