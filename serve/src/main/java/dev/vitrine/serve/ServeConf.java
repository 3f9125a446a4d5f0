package dev.vitrine.serve;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.BackupConf;
import dev.vitrine.serve.simulations.SimulationConf;
import dev.vitrine.signals.order.OrderConf;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What an operator can set about serving.
///
/// @param port TCP port, 0 for any free one
/// @param bind address to listen on
/// @param names names the server may be called by beside the local ones
/// @param openSearch whether searching needs no key
/// @param searchBody largest body of a search, bytes
/// @param writeBody largest body of a write, bytes
/// @param loadBody largest file that is sent to be loaded, bytes
/// @param batch most searches in one request
/// @param concurrent requests answered at the same time; more are refused with 429
/// @param connections open connections; more wait
/// @param deadline time a search may take
/// @param read longest wait for a client's next bytes
/// @param upload longest time for a whole body
/// @param grace time running requests have to end when the server stops
/// @param help address of the shop's help with orders, empty for none
/// @param orders how orders of the demo order book go their way
/// @param backups where copies of the shop go
/// @param simulations runs of the simulated market
public record ServeConf(
    int port,
    String bind,
    List<String> names,
    boolean openSearch,
    long searchBody,
    long writeBody,
    long loadBody,
    int batch,
    int concurrent,
    int connections,
    Duration deadline,
    Duration read,
    Duration upload,
    Duration grace,
    String help,
    OrderConf orders,
    BackupConf backups,
    SimulationConf simulations) {
  public ServeConf {
    names = List.copyOf(names);
  }

  /// Reads the `serve.` keys.
  public static ServeConf of(Conf conf) {
    String bind = conf.needed("serve.bind", "127.0.0.1");
    return new ServeConf(
        conf.number("serve.port", 8080, 0, 65_535),
        bind,
        list(conf.text("serve.names", "")),
        conf.flag("serve.open-search", loopback(bind)),
        conf.bytes("serve.search-body", "1MB", "1kB", "1GB"),
        conf.bytes("serve.write-body", "10MB", "1kB", "1GB"),
        conf.bytes("serve.load-body", "1GB", "1kB", "1024GB"),
        conf.number("serve.batch", 50, 1, 1_000),
        conf.number("serve.concurrent", 256, 1, 100_000),
        conf.number("serve.connections", 4_096, 1, 1_000_000),
        conf.time("serve.deadline", "2s", "1ms", "1h"),
        conf.time("serve.read-timeout", "15s", "1ms", "1h"),
        conf.time("serve.upload-timeout", "30s", "1ms", "1h"),
        conf.time("serve.grace", "10s", "0s", "1h"),
        address(conf.text("storefront.help-address", "")),
        OrderConf.of(conf, loopback(bind)),
        BackupConf.of(conf),
        SimulationConf.of(conf));
  }

  /// The same on another port.
  public ServeConf on(int other) {
    return new ServeConf(
        other,
        bind,
        names,
        openSearch,
        searchBody,
        writeBody,
        loadBody,
        batch,
        concurrent,
        connections,
        deadline,
        read,
        upload,
        grace,
        help,
        orders,
        backups,
        simulations);
  }

  /// Whether only this machine can reach it.
  public boolean loopback() {
    return loopback(bind);
  }

  /// An address that a page may lead to: of the web, or a path of this site.
  private static String address(String text) {
    boolean safe =
        text.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == '"' || c == '<' || c == '>')
            && (text.isEmpty()
                || text.startsWith("https://")
                || text.startsWith("http://")
                || (text.startsWith("/") && !text.startsWith("//")));
    if (!safe) {
      throw VitrineException.badRequest(
          "storefront.help-address: expected http://…, https://… or a path that begins with /");
    }
    return text;
  }

  private static boolean loopback(String bind) {
    return bind.equals("localhost") || bind.equals("::1") || bind.startsWith("127.");
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
