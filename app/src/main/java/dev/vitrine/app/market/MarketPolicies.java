package dev.vitrine.app.market;

import static java.util.Map.entry;

import dev.vitrine.app.shop.FinalStageConf;
import dev.vitrine.app.shop.MixConf;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.simulate.policy.AtRandom;
import dev.vitrine.simulate.policy.BestSelling;
import dev.vitrine.simulate.policy.Oracle;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.policy.TrueOrder;
import dev.vitrine.simulate.policy.TrueRecall;
import dev.vitrine.simulate.run.Simulation;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The ways to make pages that a market can compare, by name. Shops are open until this is closed.
public final class MarketPolicies implements Closeable {
  /// The catalogue of a market's goods.
  public static final String CATALOGUE = "products";

  /// Names of all, in the order in which they are offered: those that go on from one another stand
  /// in this order.
  public static final List<String> NAMES =
      List.of(
          "random",
          "popularity",
          "lexical",
          "true-recall",
          "true-ranking",
          "full-naive",
          "full",
          "words",
          "understood",
          "near",
          "recalled",
          "chosen",
          "whole",
          "visible",
          "stranger",
          "friend",
          "true-mix",
          "oracle",
          "long-oracle");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          entry("random", "what the shop finds for the words, in any order"),
          entry("popularity", "the same, best sellers first"),
          entry("lexical", "as the shop ranks them before it learnt anything"),
          entry("true-recall", "the 100 items of most worth, as the shop ranks them"),
          entry("true-ranking", "what the shop finds, by true worth"),
          entry("full-naive", "by what was learnt, taking every place to be looked at alike"),
          entry("full", "by what was learnt that showing an item is worth"),
          entry("visible", "the best of what a shop can see"),
          entry("stranger", "the best of all that is true of items, whoever asks"),
          entry("friend", "the best of what a shop can see and all that is true of who asks"),
          entry("true-mix", "cards laid out by a mixer that is told their true worth"),
          entry("oracle", "the items of most worth: it knows everything"),
          entry("long-oracle", "the same in the long run, with who comes again"));

  /// The shop of a running server.
  public static final String HTTP = "http";

  private static final String FULL = "full";

  /// Those that are compared unless something else is wished.
  public static final List<String> USUAL = List.of("random", "popularity", "lexical", "oracle");

  /// What each of them does, by its name.
  public static final Map<String, String> MEANINGS = meanings();

  /// Changes are waited for and recalls have time, so that what the machine does besides matters
  /// nothing.
  private static final Map<String, String> PATIENT = patient();

  /// A query's time, so long that none is answered in part.
  private static final Duration AMPLE = Duration.ofMinutes(10);

  private static final Map<String, String> PLAIN = Map.of("pages.sample", "0");

  /// A shop that learns looks further down than the others.
  private static final Map<String, String> LEARNING =
      Map.of("first-stage.keep", Rung.DEEP, "final-stage.keep", Rung.DEEP);

  /// A shop that learns as if every place were looked at alike.
  private static final Map<String, String> POSITIONLESS = Map.of("signals.positions", "false");

  /// Those that have no shop.
  private static final Set<String> SHOPLESS =
      Set.of("visible", "stranger", "friend", "oracle", "long-oracle", HTTP);

  private static Map<String, String> patient() {
    Map<String, String> all = new HashMap<>();
    all.put("index.refresh-every", "1ms");
    all.put("index.steady", "true");
    all.put("index.commit-every", "24h");
    all.put("index.compact-after", "24h");
    all.put("events.roll", "false");
    all.put("understand.steady", "true");
    all.put("recall.vectors.wait", "10s");
    Stream.concat(Rung.PATHS.stream(), Stream.of("named", "expanded", "videos", "lives"))
        .forEach(path -> all.put("recall." + path + ".within", "10s"));
    return Map.copyOf(all);
  }

  private static Map<String, String> meanings() {
    Map<String, String> all = new HashMap<>(OTHERS);
    Rung.ALL.forEach(rung -> all.put(rung.policy(), rung.meaning()));
    return Map.copyOf(all);
  }

  private static Conf conf(Map<String, String> own, Map<String, String> settings) {
    var all = new HashMap<>(PATIENT);
    all.putAll(own);
    all.putAll(settings);
    return new Conf(all);
  }

  private final Optional<RunningShop> running;
  private final LearningShop.Nights nights;
  private final Consumer<String> told;
  private final List<Runnable> open = new ArrayList<>();

  /// @param running a server that policy {@link #HTTP} asks
  /// @param learning the day after which shops that learn do so, 0 for never
  /// @param again days after which they learn again, 0 for never
  /// @param told takes lines on how they learn
  public MarketPolicies(
      Optional<RunningShop> running, int learning, int again, Consumer<String> told) {
    this.running = running;
    this.nights = new LearningShop.Nights(learning, again);
    this.told = told;
  }

  /// The catalogue that the goods of a market stand in: each market has its own in a running
  /// server.
  public static String catalogue(String policy, String world, long seed) {
    return policy.equals(HTTP)
        ? "market-" + world.replaceAll("[^A-Za-z0-9.-]", "-") + "-" + seed
        : CATALOGUE;
  }

  /// Refuses a name that there is no policy for, and settings that no shop has.
  ///
  /// @param written the policy, with settings behind it if there are any
  /// @param running whether there is a server that can be asked
  public static void check(String written, boolean running) {
    Variant variant = Variant.of(written);
    String name = variant.policy();
    if (name.equals(HTTP) && !running) {
      throw VitrineException.badRequest("--policy " + HTTP + " needs --url and --key");
    }
    if (!NAMES.contains(name) && !name.equals(HTTP)) {
      throw VitrineException.badRequest(
          "--policy " + name + ": known are " + String.join(", ", NAMES) + " and " + HTTP);
    }
    if (!variant.settings().isEmpty()) {
      if (SHOPLESS.contains(name)) {
        throw VitrineException.badRequest("--policy " + written + ": it has no shop to set up");
      }
      Conf conf = conf(PLAIN, variant.settings());
      ShopConf.of(conf);
      conf.refuseUnknown();
    }
  }

  /// A policy, in its state at the opening of the market.
  ///
  /// @param written the policy, with settings behind it if there are any
  /// @param catalogue where its goods stand
  /// @param folder an empty one for its shop
  public Policy open(String written, Simulation market, String catalogue, long seed, Path folder) {
    check(written, running.isPresent());
    Variant variant = Variant.of(written);
    ValueOptions options = ValueOptions.DEFAULT.withSeed(seed);
    Optional<Rung> rung = Rung.of(variant.policy());
    if (rung.isPresent()) {
      return rung(rung.get(), written, market, folder, variant, options);
    }
    Supplier<LocalStorefront> plain = () -> shop(folder, market, conf(PLAIN, variant.settings()));
    return switch (variant.policy()) {
      case "random" -> new AtRandom(plain.get(), seed);
      case "popularity" -> new BestSelling(plain.get(), market.market().goods());
      case "true-recall" -> new TrueRecall(plain.get(), market.oracle());
      case "true-ranking" -> new TrueOrder(plain.get(), market.truth());
      case FULL -> learning(written, market, folder, variant, options);
      case "full-naive" ->
          learning(written, market, folder, variant.with(POSITIONLESS), options.naive());
      case "true-mix" -> mixing(written, market, conf(PLAIN, variant.settings()));
      case "oracle" -> new Oracle(written, market.oracle());
      case "visible" -> new Oracle(written, market.visible());
      case "stranger" -> new Oracle(written, market.stranger());
      case "friend" -> new Oracle(written, market.friend());
      case "long-oracle" -> new Oracle(written, market.longRun());
      case HTTP -> new Shop(written, remote(catalogue));
      default -> new Shop(written, plain.get());
    };
  }

  /// The shop of the policy `full`, beside which rankers make the same pages after it has learnt.
  ///
  /// @param shown the one of them whose pages shoppers are shown once it has learnt
  /// @param folder an empty one for its shop
  public Shadowing shadowed(
      List<Rival> rivals, Rival shown, Simulation market, long seed, Path folder) {
    var options = ValueOptions.DEFAULT.withSeed(seed);
    LearningShop shop = learning(FULL, market, folder, new Variant(FULL, Map.of()), options);
    return new Shadowing(shop, rivals, shown, nights.first(), market);
  }

  private static TrueMix mixing(String name, Simulation market, Conf conf) {
    var pricing = FinalStageConf.of(conf).pricing();
    return new TrueMix(name, market.truth(), market.oracle(), MixConf.of(conf), pricing);
  }

  private HttpStorefront remote(String catalogue) {
    HttpStorefront shop = running.orElseThrow().open(catalogue);
    open.add(shop::close);
    return shop;
  }

  private LearningShop learning(
      String name, Simulation market, Path folder, Variant variant, ValueOptions options) {
    LocalStorefront storefront = shop(folder, market, conf(LEARNING, variant.settings()));
    return new LearningShop(
        new Shop(name, storefront), storefront, Learns.WORTH, options, nights, told);
  }

  private LearningShop rung(
      Rung rung,
      String name,
      Simulation market,
      Path folder,
      Variant variant,
      ValueOptions options) {
    Map<String, String> settings = variant.with(rung.settings()).settings();
    Conf conf = conf(rung.learns().worth() ? LEARNING : PLAIN, settings);
    LocalStorefront storefront = shop(folder, market, conf);
    Storefront asked = rung.typed() ? new AsTyped(storefront) : storefront;
    return new LearningShop(
        new Shop(name, asked), storefront, rung.learns(), options, nights, told);
  }

  private LocalStorefront shop(Path folder, Simulation market, Conf conf) {
    var clock = new MarketClock(market.market().start(0));
    OpenShop shop = OpenShop.open(folder, ShopConf.of(conf), clock);
    open.add(shop::close);
    Catalogue catalogue = shop.open(CATALOGUE);
    return new LocalStorefront(shop, catalogue, clock::atLeast, AMPLE);
  }

  @Override
  public void close() {
    open.forEach(Runnable::run);
    open.clear();
  }
}
