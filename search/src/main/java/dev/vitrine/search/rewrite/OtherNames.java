package dev.vitrine.search.rewrite;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// The accepted rewrites of a catalogue, ready to be looked up by the stems of a query. Safe for
/// use by many threads.
public final class OtherNames {
  /// Most names of one word.
  private static final int MOST = 8;

  /// No names.
  public static final OtherNames NONE = new OtherNames(List.of(), (_, _) -> List.of());

  private final List<Rewrite> accepted;
  private final BiFunction<String, Language, List<String>> stems;
  private final Map<Language, Map<String, List<Name>>> byLanguage = new ConcurrentHashMap<>();

  private OtherNames(List<Rewrite> accepted, BiFunction<String, Language, List<String>> stems) {
    this.accepted = accepted;
    this.stems = stems;
  }

  /// Another name for some stems.
  ///
  /// @param from the stems that it stands for
  /// @param to its own stems
  /// @param shown as it is written
  public record Name(List<String> from, List<String> to, String shown) {
    /// Whether it stands for the stems from a place on.
    private boolean at(List<String> stems, int place) {
      int end = place + from.size();
      return end <= stems.size() && stems.subList(place, end).equals(from);
    }
  }

  public static OtherNames of(List<Rewrite> rewrites, Words words) {
    List<Rewrite> accepted =
        rewrites.stream().filter(rewrite -> rewrite.state() == State.ACCEPTED).toList();
    return accepted.isEmpty() ? NONE : new OtherNames(accepted, words::key);
  }

  /// The names of what stands from a place on, those of most words first.
  public List<Name> at(List<String> stems, int place, Language language) {
    if (accepted.isEmpty()) {
      return List.of();
    }
    return byLanguage
        .computeIfAbsent(language, this::read)
        .getOrDefault(stems.get(place), List.of())
        .stream()
        .filter(name -> name.at(stems, place))
        .limit(MOST)
        .toList();
  }

  private Map<String, List<Name>> read(Language language) {
    Map<String, List<Name>> byFirst = new HashMap<>();
    for (Rewrite rewrite : accepted) {
      List<String> from = stems.apply(rewrite.from(), language);
      List<String> to = stems.apply(rewrite.to(), language);
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
        byFirst
            .computeIfAbsent(from.getFirst(), _ -> new ArrayList<>())
            .add(new Name(from, to, rewrite.to()));
      }
    }
    byFirst
        .values()
        .forEach(names -> names.sort((a, b) -> Integer.compare(b.from().size(), a.from().size())));
    return byFirst;
  }
}
