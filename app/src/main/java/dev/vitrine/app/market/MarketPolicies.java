package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The ways to make pages that a market can compare, by name. Shops are open until this is closed.
public final class MarketPolicies implements Closeable {
  /// The catalogue of a market's goods.
  public static final String CATALOGUE = "products";

  /// Names of all, worst first as they are expected to come out.
  public static final List<String> NAMES =
      List.of(
          "random",
          "popularity",
          "lexical",
          "true-recall",
          "true-ranking",
          "full-naive",
          "full",
          "visible",
          "oracle",
          "long-oracle");

  /// The shop of a running server.
  public static final String HTTP = "http";

  /// Those that are compared unless something else is wished.
  public static final List<String> USUAL = List.of("random", "popularity", "lexical", "oracle");

  /// Changes are waited for and recalls have time, so that what the machine does besides matters as
  /// little as it can.
  private static final Map<String, String> PATIENT =
      Map.of(
          "index.refresh-every", "1ms",
          "events.roll", "false",
          "recall.remembered.within", "10s",
          "recall.session.within", "10s",
          "recall.together.within", "10s",
          "recall.trending.within", "10s",
          "recall.fresh.within", "10s");

  private static final Conf CONF = conf(Map.of("pages.sample", "0"));

  /// The same of a shop that learns, which looks further down than the others.
  private static final Conf LEARNING =
      conf(Map.of("pages.candidates", "0", "first-stage.keep", "300", "final-stage.keep", "300"));

  private static Conf conf(Map<String, String> own) {
    var all = new HashMap<>(PATIENT);
    all.putAll(own);
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

  /// Refuses a name that there is no policy for.
  ///
  /// @param running whether there is a server that can be asked
  public static void check(String name, boolean running) {
    if (name.equals(HTTP) && !running) {
      throw VitrineException.badRequest("--policy " + HTTP + " needs --url and --key");
    }
    if (!NAMES.contains(name) && !name.equals(HTTP)) {
      throw VitrineException.badRequest(
          "--policy " + name + ": known are " + String.join(", ", NAMES) + " and " + HTTP);
    }
  }

  /// The policy of a name, in its state at the opening of the market.
  ///
  /// @param catalogue where its goods stand
  /// @param folder an empty one for its shop
  public Policy open(String name, Simulation market, String catalogue, long seed, Path folder) {
    check(name, running.isPresent());
    return switch (name) {
      case "random" -> new AtRandom(shop(folder, market, CONF), seed);
      case "popularity" -> new BestSelling(shop(folder, market, CONF), market.market().goods());
      case "true-recall" -> new TrueRecall(shop(folder, market, CONF), market.oracle());
      case "true-ranking" -> new TrueOrder(shop(folder, market, CONF), market.truth());
      case "full" -> learning(name, market, folder, ValueOptions.DEFAULT.withSeed(seed));
      case "full-naive" ->
          learning(name, market, folder, ValueOptions.DEFAULT.withSeed(seed).naive());
      case "oracle" -> new Oracle(name, market.oracle());
      case "visible" -> new Oracle(name, market.visible());
      case "long-oracle" -> new Oracle(name, market.longRun());
      case HTTP -> new Shop(name, remote(catalogue));
      default -> new Shop(name, shop(folder, market, CONF));
    };
  }

  private HttpStorefront remote(String catalogue) {
    HttpStorefront shop = running.orElseThrow().open(catalogue);
    open.add(shop::close);
    return shop;
  }

  private LearningShop learning(String name, Simulation market, Path folder, ValueOptions options) {
    LocalStorefront storefront = shop(folder, market, LEARNING);
    return new LearningShop(new Shop(name, storefront), storefront, options, nights, told);
  }

  private LocalStorefront shop(Path folder, Simulation market, Conf conf) {
    var clock = new MarketClock(market.market().start(0));
    OpenShop shop = OpenShop.open(folder, ShopConf.of(conf), clock);
    open.add(shop::close);
    Catalogue catalogue = shop.open(CATALOGUE);
    return new LocalStorefront(shop, catalogue, clock::atLeast);
  }

  @Override
  public void close() {
    open.forEach(Runnable::run);
    open.clear();
  }
}
