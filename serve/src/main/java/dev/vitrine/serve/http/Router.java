package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of routes; the first that fits answers.
public final class Router {
  private final List<Route> routes;

  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /// A route that fits and its placeholders.
  record Match(Route route, Map<String, String> vars) {}

  /// The first fitting route, or empty when no route has the path under any method.
  ///
  /// @throws VitrineException when the path exists for other methods only
  Optional<Match> find(String method, List<String> path) {
    String wanted = method.equals("HEAD") ? "GET" : method;
    boolean known = false;
    for (Route route : routes) {
      var vars = route.match(path);
      if (vars.isEmpty()) {
        continue;
      }
      if (route.method().equals(wanted)) {
        return Optional.of(new Match(route, vars.get()));
      }
      known |= !route.pattern().endsWith("...}");
    }
    if (known) {
      throw VitrineException.badRequest("method " + method + " is not served at this path");
    }
    return Optional.empty();
  }

  /// Every route, in order.
  public List<Route> routes() {
    return routes;
  }
}
