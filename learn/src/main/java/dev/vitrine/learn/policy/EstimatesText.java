package dev.vitrine.learn.policy;

import dev.vitrine.learn.policy.Estimates.OfGain;
import dev.vitrine.learn.policy.Estimates.Ranking;
import dev.vitrine.learn.policy.Estimates.Three;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Estimates in words for a person, and as facts by name.
public final class EstimatesText {
  private EstimatesText() {}

  /// Lines for a person.
  public static List<String> lines(Estimates estimates) {
    return switch (estimates) {
      case Estimates.Refused(String why) -> List.of("no estimate: " + why);
      case Estimates.Told told -> lines(told);
    };
  }

  private static List<String> lines(Estimates.Told told) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "estimated from %,d explored pages of %,d shoppers, for the first %d places of a page:",
            told.pages(),
            told.shoppers(),
            told.places()));
    for (Ranking ranking : told.rankings()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s: they count for %,.0f pages; %.2f %% of cards have the greatest weight, %.0f",
              ranking.name(),
              ranking.effective(),
              100 * ranking.capped(),
              told.cap()));
    }
    for (OfGain of : told.gains()) {
      lines.add(of.gain().key() + " of a page, as served " + of.served().told());
      for (int r = 0; r < told.rankings().size(); r++) {
        lines.add(line(told.rankings().get(r).name(), of.rankings().get(r)));
      }
      of.difference().ifPresent(difference -> lines.add(line("difference", difference)));
    }
    return lines;
  }

  private static String line(String name, Three three) {
    return String.format(
        Locale.ROOT,
        "  %-20s doubly robust %s, self-normalised %s, IPS %s",
        name,
        three.robust().told(),
        three.normalised().told(),
        three.weighted().told());
  }

  /// The same as facts of a version, of which the first ranking is one; doubly robust.
  public static Map<String, String> facts(Estimates estimates) {
    Map<String, String> facts = new TreeMap<>();
    switch (estimates) {
      case Estimates.Refused(String why) -> facts.put("estimate", why);
      case Estimates.Told told -> {
        facts.put("estimate.pages", Integer.toString(told.pages()));
        facts.put("estimate.places", Integer.toString(told.places()));
        for (OfGain of : told.gains()) {
          String name = "estimate." + of.gain().key().replace(' ', '-');
          facts.put(name, of.rankings().getFirst().robust().told());
          of.difference().ifPresent(d -> facts.put(name + ".more", d.robust().told()));
        }
      }
    }
    return facts;
  }
}
