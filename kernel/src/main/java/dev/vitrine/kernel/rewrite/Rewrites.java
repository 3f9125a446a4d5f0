package dev.vitrine.kernel.rewrite;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rewrite.Rewrite.Signals;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Changes of a list of rewrites, each of which it holds once.
public final class Rewrites {
  private Rewrites() {}

  /// What was mined anew, with what a person has decided meanwhile.
  public static List<Rewrite> merged(List<Rewrite> now, List<Rewrite> mined) {
    Map<String, Rewrite> all = new LinkedHashMap<>();
    now.stream().filter(Rewrite::byPerson).forEach(one -> all.put(one.key(), one));
    mined.forEach(one -> all.putIfAbsent(one.key(), one));
    return all.values().stream().limit(Rewrite.MOST).toList();
  }

  /// The list after a person decided about one, which need not be in it yet.
  ///
  /// @throws VitrineException BAD_REQUEST when a side is empty or too long, both are the same, or
  ///   there are too many
  public static List<Rewrite> decided(List<Rewrite> now, String from, String to, State state) {
    String one = plain(from);
    String other = plain(to);
    if (one.equals(other)) {
      throw VitrineException.badRequest("a rewrite from '" + one + "' to itself does nothing");
    }
    var fresh = new Rewrite(one, other, Source.PERSON, Signals.NONE, state, true);
    Map<String, Rewrite> all = new LinkedHashMap<>();
    now.forEach(rewrite -> all.put(rewrite.key(), rewrite));
    all.merge(fresh.key(), fresh, (old, _) -> old.decided(state));
    if (all.size() > Rewrite.MOST) {
      throw VitrineException.badRequest("a catalogue has at most " + Rewrite.MOST + " rewrites");
    }
    return List.copyOf(all.values());
  }

  private static String plain(String side) {
    String plain = side.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.length() > Rewrite.LONGEST) {
      throw VitrineException.badRequest(
          "each side of a rewrite has 1 to " + Rewrite.LONGEST + " characters");
    }
    return plain;
  }
}
