package dev.vitrine.serve.http;

import dev.vitrine.serve.keys.Right;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A method and a path pattern with what answers it.
///
/// @param method in capitals
/// @param pattern segments, `{name}` for a placeholder; `{name...}` last takes the rest
/// @param right what the caller's key must allow
/// @param size which body limit holds
/// @param summary what it is for, for the description of the interface
/// @param handler what answers
public record Route(
    String method, String pattern, Right right, Size size, String summary, Handler handler) {
  /// How large a body may be.
  public enum Size {
    SEARCH,
    EVENTS,
    WRITE,
    /// A file that is not held in memory.
    FILE
  }

  /// A request that finds or reads.
  public static Route search(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.SEARCH, Size.SEARCH, summary, handler);
  }

  /// A request that tells what shoppers did.
  public static Route events(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.SEARCH, Size.EVENTS, summary, handler);
  }

  /// A request that looks behind the counter.
  public static Route view(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.VIEW, Size.WRITE, summary, handler);
  }

  /// A request that changes what shoppers find.
  public static Route merchandise(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.MERCHANDISE, Size.WRITE, summary, handler);
  }

  /// A request that writes items or settings, or chooses models.
  public static Route engineer(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.ENGINEER, Size.WRITE, summary, handler);
  }

  /// A request whose body is a file to load.
  public static Route file(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.ENGINEER, Size.FILE, summary, handler);
  }

  /// A request that only who runs the shop may send.
  public static Route admin(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.ADMIN, Size.WRITE, summary, handler);
  }

  /// A request that anybody may send.
  public static Route open(String method, String pattern, String summary, Handler handler) {
    return new Route(method, pattern, Right.NONE, Size.SEARCH, summary, handler);
  }

  /// The placeholders' values when the path fits.
  Optional<Map<String, String>> match(List<String> path) {
    List<String> parts = segments(pattern);
    var vars = new HashMap<String, String>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.endsWith("...}")) {
        List<String> rest = i <= path.size() ? path.subList(i, path.size()) : List.of();
        vars.put(part.substring(1, part.length() - 4), String.join("/", rest));
        return Optional.of(vars);
      }
      if (i >= path.size()) {
        return Optional.empty();
      }
      if (part.startsWith("{")) {
        vars.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return parts.size() == path.size() ? Optional.of(vars) : Optional.empty();
  }

  static List<String> segments(String path) {
    var out = new ArrayList<String>();
    for (String s : path.split("/", -1)) {
      if (!s.isEmpty()) {
        out.add(s);
      }
    }
    return out;
  }
}
