package dev.vitrine.testkit.browser;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A headless Chromium with a fresh profile that a test opens pages in. Not for use by many
/// threads.
public final class Browser implements AutoCloseable {
  /// Keys without a letter, for {@link #press}.
  public static final String ENTER = "\uE007";

  public static final String ESCAPE = "\uE00C";
  public static final String TAB = "\uE004";
  public static final String DOWN = "\uE015";
  public static final String DELETE = "\uE017";

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--lang=en-US");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What turns for ever is not waited for. What moves is waited for until it is no longer among
  /// what moves: one that was taken out while it moved may never say that it has arrived.
  private static final String MOVED =
      "return document.getAnimations().every(each =>"
          + " each.effect.getComputedTiming().iterations === Infinity)";

  private static final String LOADED =
      "return [...document.images].filter(each => { const at = each.getBoundingClientRect();"
          + " return each.getClientRects().length > 0 && at.top < innerHeight && at.bottom > 0"
          + " && at.left < innerWidth && at.right > 0; }).every(each => each.complete)";

  private final Driver driver;
  private final Wire wire;
  private final Path profile;
  private final String session;

  private Browser(Driver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
    this.wire = new Wire(driver.address());
    List<String> flags =
        Stream.concat(FLAGS.stream(), Stream.of("--user-data-dir=" + profile)).toList();
    Map<String, ?> capabilities =
        Map.of("browserName", "chrome", "goog:chromeOptions", Map.of("args", flags));
    JsonNode started =
        wire.post("/session", Map.of("capabilities", Map.of("alwaysMatch", capabilities)));
    this.session = "/session/" + started.path("sessionId").asString();
  }

  /// Whether this machine has what a browser test needs.
  public static boolean installed() {
    return Driver.installed().isPresent();
  }

  /// Starts a browser with an empty profile and a window of 1280 by 900.
  public static Browser start() {
    Driver driver = Driver.start();
    try {
      Browser browser = new Browser(driver, Files.createTempDirectory("vitrine-browser"));
      browser.window(1280, 900);
      return browser;
    } catch (IOException e) {
      driver.close();
      throw new UncheckedIOException(e);
    } catch (VitrineException e) {
      driver.close();
      throw e;
    }
  }

  /// Opens an address and waits until it is loaded.
  public void open(URI address) {
    post("/url", Map.of("url", address.toString()));
  }

  /// The address shown now.
  public URI address() {
    return URI.create(read("/url").asString());
  }

  /// One step back in the history.
  public void back() {
    post("/back", Map.of());
  }

  /// The first element that a CSS selector finds.
  ///
  /// @throws VitrineException NOT_FOUND when there is none now
  public Element find(String css) {
    return new Element(this, post("/element", selector(css)));
  }

  /// All elements that a CSS selector finds, in the order of the page.
  public List<Element> all(String css) {
    return StreamSupport.stream(post("/elements", selector(css)).spliterator(), false)
        .map(each -> new Element(this, each))
        .toList();
  }

  private static Map<String, String> selector(String css) {
    return Map.of("using", "css selector", "value", css);
  }

  /// Waits until something holds; what the page has not got yet counts as not holding.
  ///
  /// @param what in words, for the failure
  public void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holdsNow(holds)) {
      if (System.nanoTime() > end) {
        throw new VitrineException(Kind.TIMEOUT, "waited in vain until " + what);
      }
      pause();
    }
  }

  private static boolean holdsNow(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (VitrineException e) {
      if (e.kind() == Kind.NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(25));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VitrineException(Kind.TIMEOUT, "interrupted while waiting for the page", e);
    }
  }

  /// Presses keys one after another where the focus is.
  public void press(String keys) {
    var actions = new ArrayList<Map<String, String>>();
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(key -> {
          actions.add(Map.of("type", "keyDown", "value", key));
          actions.add(Map.of("type", "keyUp", "value", key));
        });
    Map<String, ?> keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
    post("/actions", Map.of("actions", List.of(keyboard)));
  }

  /// Runs a function body in the page and gives its result, a promise's result when it is one.
  public JsonNode script(String body, Object... arguments) {
    return post("/execute/sync", Map.of("script", body, "args", List.of(arguments)));
  }

  /// Waits until what moves has arrived and the pictures in view are there.
  public void atRest() {
    until("what moves has arrived", () -> script(MOVED).asBoolean(false));
    until("pictures are there", () -> script(LOADED).asBoolean(false));
  }

  /// Writes what is seen now to a PNG file.
  public Path screenshot(Path file) {
    byte[] png = Base64.getDecoder().decode(read("/screenshot").asString());
    try {
      return Files.write(file, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the page this big, in CSS pixels.
  public void window(int width, int height) {
    screen(width, height, 1, false);
  }

  /// Makes the page as big as a phone, with touch.
  public void phone() {
    screen(390, 844, 2, true);
  }

  private void screen(int width, int height, int scale, boolean mobile) {
    chromium(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
  }

  /// Says what the shopper prefers: `prefers-color-scheme` dark or light, and nothing else.
  public void dark(boolean dark) {
    prefers("color-scheme", dark ? "dark" : "light");
  }

  /// Says that the shopper prefers less movement, and nothing else.
  public void calm() {
    prefers("reduced-motion", "reduce");
  }

  private void prefers(String what, String value) {
    Map<String, String> feature = Map.of("name", "prefers-" + what, "value", value);
    chromium("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /// Takes the device off the network, or brings it back.
  public void offline(boolean offline) {
    chromium("Network.enable", Map.of());
    chromium(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /// Leaves the page and forgets all that was kept of a site: files, cookies, storage.
  public void forgets(URI site) {
    open(URI.create("about:blank"));
    String origin = site.resolve("/").toString();
    chromium("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    chromium("Network.clearBrowserCache", Map.of());
  }

  /// Does something that opens another tab, and something in that tab, which is closed then.
  public void inAnotherTab(Runnable opening, Runnable there) {
    String here = read("/window").asString();
    opening.run();
    until("there is another tab", () -> read("/window/handles").size() > 1);
    for (JsonNode tab : read("/window/handles")) {
      if (!tab.asString().equals(here)) {
        post("/window", Map.of("handle", tab.asString()));
      }
    }
    try {
      there.run();
    } finally {
      wire.delete(session + "/window");
      post("/window", Map.of("handle", here));
    }
  }

  /// Errors that the page has written to its console since the last call.
  public List<String> complaints() {
    return StreamSupport.stream(post("/se/log", Map.of("type", "browser")).spliterator(), false)
        .filter(entry -> entry.path("level").asString().equals("SEVERE"))
        .map(entry -> entry.path("message").asString())
        .toList();
  }

  private void chromium(String command, Map<String, ?> parameters) {
    post("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  JsonNode read(String path) {
    return wire.read(session + path);
  }

  JsonNode post(String path, Map<String, ?> body) {
    return wire.post(session + path, body);
  }

  @Override
  public void close() {
    try {
      wire.delete(session);
    } finally {
      wire.close();
      driver.close();
      forget(profile);
    }
  }

  private static void forget(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
