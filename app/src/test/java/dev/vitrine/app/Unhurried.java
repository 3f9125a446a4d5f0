package dev.vitrine.app;

import dev.vitrine.kernel.config.Conf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Settings of a shop that leaves nothing out for want of time, so that a busy machine gives the
/// same pages as an idle one.
public final class Unhurried {
  /// Recalls that are left out where they take too long.
  private static final List<String> TIMED =
      List.of(
          "remembered",
          "session",
          "together",
          "trending",
          "fresh",
          "interest",
          "sellers",
          "creators",
          "expanded",
          "videos",
          "lives");

  private Unhurried() {}

  /// Some settings, with all the time there is unless they say otherwise.
  public static Conf conf(Map<String, String> settings) {
    var all = new TreeMap<String, String>();
    all.put("serve.deadline", "1min");
    all.put("recall.vectors.wait", "10s");
    TIMED.forEach(recall -> all.put("recall." + recall + ".within", "10s"));
    all.putAll(settings);
    return new Conf(all);
  }
}
