package dev.vitrine.search.rules;

import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// The rules of a catalogue, ready to be matched: each condition lies under the one thing it needs
/// that the fewest others need, so that a query looks at few of them. Safe for use by many threads.
public final class RuleBook {
  /// No rules.
  public static final RuleBook EMPTY = new RuleBook(List.of(), Map.of());

  private static final Condition EVERY =
      new Condition("", Anchoring.ANY, false, "", List.of(), Filter.ALL);
  private static final String ALWAYS = "";

  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Set<String> facets = new HashSet<>();
  private final boolean alternatives;

  private RuleBook(List<Entry> entries, Map<String, Integer> often) {
    for (Entry entry : entries) {
      rules.put(entry.rule().id(), entry.rule());
      for (String key : keys(entry, often)) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
      }
      entry.parts().stream()
          .filter(Part.Facet.class::isInstance)
          .forEach(part -> facets.add(((Part.Facet) part).attribute()));
    }
    alternatives = entries.stream().anyMatch(e -> e.condition().alternatives());
  }

  /// The enabled rules among some, with the synonyms that their patterns may stand as.
  public static RuleBook of(Settings settings, Words words) {
    var patterns = new Patterns(words, new SynonymPhrases(synonyms(settings), words));
    var entries = new ArrayList<Entry>();
    for (Rule rule : settings.rules()) {
      if (rule.enabled()) {
        List<Condition> any = rule.conditions().isEmpty() ? List.of(EVERY) : rule.conditions();
        for (Condition condition : any) {
          for (List<Part> parts : patterns.of(condition)) {
            if (!parts.isEmpty() || condition.pattern().isBlank()) {
              entries.add(new Entry(rule, condition, parts));
            }
          }
        }
      }
    }
    var often = new HashMap<String, Integer>();
    entries.forEach(e -> words(e).forEach(w -> often.merge(w.exact(), 1, Integer::sum)));
    return entries.isEmpty() ? EMPTY : new RuleBook(entries, often);
  }

  /// Only patterns with alternatives look at synonyms, of which there may be many.
  private static List<Settings.Synonyms> synonyms(Settings settings) {
    boolean needed =
        settings.rules().stream()
            .anyMatch(r -> r.conditions().stream().anyMatch(Condition::alternatives));
    return needed ? settings.synonyms() : List.of();
  }

  /// The ids of the rules that hold for a query, most specific first.
  ///
  /// @param tokens its words
  /// @param at seconds since 1970
  /// @param known whether some item has a value of an attribute
  public List<String> holding(
      Query query, List<Token> tokens, long at, BiPredicate<String, String> known) {
    return matching(new Situation(query, tokens, at, known)).stream()
        .map(fired -> fired.rule().id())
        .toList();
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /// The rules that hold, most specific first.
  List<Fired> matching(Situation situation) {
    Set<Entry> looked = looked(situation);
    var best = new HashMap<String, Fired>();
    for (Entry entry : looked) {
      if (situation.fits(entry.condition()) && entry.rule().holdsAt(situation.at())) {
        Alignment.of(entry, situation)
            .ifPresent(f ->
                best.merge(f.rule().id(), f, (a, b) -> Fired.ORDER.compare(a, b) <= 0 ? a : b));
      }
    }
    return best.values().stream().sorted(Fired.ORDER).toList();
  }

  /// The conditions that are looked at for a query.
  Set<Entry> looked(Situation situation) {
    Set<Entry> looked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String key : keys(situation)) {
      looked.addAll(byKey.getOrDefault(key, List.of()));
    }
    return looked;
  }

  private static List<Part.Literal> words(Entry entry) {
    return entry.parts().stream()
        .filter(Part.Literal.class::isInstance)
        .map(Part.Literal.class::cast)
        .toList();
  }

  /// Under what an entry lies: its rarest word and what counts as it; else an attribute; else, when
  /// it has no pattern, what it needs besides.
  private static Collection<String> keys(Entry entry, Map<String, Integer> often) {
    Part.Literal rarest = null;
    for (Part.Literal word : words(entry)) {
      if (rarest == null
          || often.getOrDefault(word.exact(), 0) < often.getOrDefault(rarest.exact(), 0)) {
        rarest = word;
      }
    }
    if (rarest != null) {
      return rarest.alike().isEmpty()
          ? List.of("word " + rarest.exact())
          : rarest.alike().stream().map(key -> "alike " + key).toList();
    }
    if (!entry.parts().isEmpty() && entry.parts().getFirst() instanceof Part.Facet(String of)) {
      return List.of("facet " + of);
    }
    Condition condition = entry.condition();
    if (!condition.context().isEmpty()) {
      return List.of("context " + condition.context());
    }
    var wanted = new ArrayList<Filter>();
    Situation.flatten(condition.filter(), wanted);
    if (!wanted.isEmpty()) {
      return List.of("filter " + wanted.getFirst());
    }
    if (!condition.markets().isEmpty()) {
      return condition.markets().stream().map(RuleBook::market).toList();
    }
    return condition.anchoring() == Anchoring.IS ? List.of("nothing") : List.of(ALWAYS);
  }

  private static String market(String market) {
    return "market " + market.toLowerCase(Locale.ROOT);
  }

  private Set<String> keys(Situation situation) {
    var keys = new LinkedHashSet<String>();
    for (Token token : situation.tokens()) {
      keys.add("word " + token.exact());
      if (alternatives) {
        keys.add("alike " + token.stem());
        Alike.slips(token.exact()).forEach(slip -> keys.add("alike " + slip));
      }
    }
    facets.stream()
        .filter(facet -> !situation.values(facet).isEmpty())
        .forEach(facet -> keys.add("facet " + facet));
    keys.add(market(situation.market()));
    situation.contexts().forEach(context -> keys.add("context " + context));
    situation.asked().forEach(filter -> keys.add("filter " + filter));
    if (situation.tokens().isEmpty()) {
      keys.add("nothing");
    }
    keys.add(ALWAYS);
    return keys;
  }
}
