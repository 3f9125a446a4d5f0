package dev.vitrine.serve;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.GateRules;
import dev.vitrine.serve.http.Gateway;
import dev.vitrine.serve.http.Hosts;
import dev.vitrine.serve.http.Refusals;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.metrics.Gauge;
import dev.vitrine.serve.metrics.Meters;
import dev.vitrine.serve.models.Models;
import dev.vitrine.serve.page.Pages;
import dev.vitrine.serve.quality.Workbench;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.order.OrderDesk;
import io.helidon.common.socket.SocketOptions;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A server that listens. Closing it stops taking requests and lets running ones end.
public final class Server implements AutoCloseable {
  private final WebServer web;
  private final AtomicBoolean ready;

  private Server(WebServer web, AtomicBoolean ready) {
    this.web = web;
    this.ready = ready;
  }

  /// Starts listening.
  ///
  /// @param conf where and within which limits
  /// @param catalogues what is searched and written
  /// @param signals where what shoppers do goes
  /// @param keys who may do what
  /// @param pages what lies at `/` and below
  /// @param spans where words lie in texts, for marks
  public static Server start(
      ServeConf conf, Catalogues catalogues, Signals signals, Keys keys, Pages pages, Spans spans) {
    return start(
        conf,
        catalogues,
        signals,
        keys,
        pages,
        spans,
        Optional.empty(),
        List::of,
        Models.NONE,
        Optional.empty());
  }

  /// The same with measurements and models of others, and where shoppers may order.
  ///
  /// @param orders where they order; nowhere, when it is empty
  /// @param gauges that are shown in `/metrics`
  /// @param models that a person sees and chooses
  /// @param bench where judged sets are kept and measured; nowhere, when it is empty
  public static Server start(
      ServeConf conf,
      Catalogues catalogues,
      Signals signals,
      Keys keys,
      Pages pages,
      Spans spans,
      Optional<OrderDesk> orders,
      Supplier<List<Gauge>> gauges,
      Models models,
      Optional<Workbench> bench) {
    var meters = new Meters();
    var ready = new AtomicBoolean(true);
    var router =
        Routes.of(
            conf,
            keys,
            catalogues,
            signals,
            pages,
            spans,
            meters,
            gauges,
            models,
            ready,
            orders,
            bench);
    var rules =
        new GateRules(
            new Hosts(conf.loopback(), conf.names()),
            conf.openSearch(),
            conf.searchBody(),
            conf.writeBody(),
            conf.concurrent(),
            conf.upload());
    var gateway = new Gateway(router, keys, rules, meters);
    WebServer web = listening(conf, gateway);
    return new Server(web, ready);
  }

  private static WebServer listening(ServeConf conf, Gateway gateway) {
    try {
      return WebServer.builder()
          .host(conf.bind())
          .port(conf.port())
          .shutdownHook(false)
          .featuresDiscoverServices(false)
          .maxPayloadSize(conf.writeBody())
          .maxTcpConnections(conf.connections())
          .shutdownGracePeriod(conf.grace())
          .idleConnectionTimeout(conf.read().multipliedBy(4))
          .connectionOptions(
              SocketOptions.builder().readTimeout(conf.read()).tcpNoDelay(true).build())
          .directHandlers(Refusals.handlers())
          .routing(HttpRouting.builder().any(gateway::handle))
          .build()
          .start();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw taken(conf, e);
        }
      }
      throw e;
    }
  }

  /// Stops a start early when the port cannot be had.
  ///
  /// @throws VitrineException BAD_REQUEST naming the port and how to choose another
  public static void refuseTaken(ServeConf conf) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(conf.bind(), conf.port()));
    } catch (IOException e) {
      throw taken(conf, e);
    }
  }

  private static VitrineException taken(ServeConf conf, Exception cause) {
    String at = conf.bind() + ":" + conf.port();
    return new VitrineException(
        Kind.BAD_REQUEST,
        "cannot listen on "
            + at
            + ", perhaps another program does; choose another port with --port N (0 for any free"
            + " one) or serve.port in conf/vitrine.properties",
        cause);
  }

  /// The port it listens on.
  public int port() {
    return web.port();
  }

  /// Stops being ready, takes no new connections and waits for running requests.
  @Override
  public void close() {
    ready.set(false);
    web.stop();
  }
}
