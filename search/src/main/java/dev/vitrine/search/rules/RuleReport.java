package dev.vitrine.search.rules;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Uses;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.rules.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a shop should look at in its rules. For each condition the query it was written for is
/// asked, as a shopper would, and what rules could not do is told.
public final class RuleReport {
  private static final Pattern FACET = Pattern.compile("\\{facet:([^{}]{1,200})\\}");

  private final Catalogue catalogue;
  private final long now;
  private final boolean counted;
  private final List<Finding> findings = new ArrayList<>();

  private RuleReport(Catalogue catalogue, long now, boolean counted) {
    this.catalogue = catalogue;
    this.now = now;
    this.counted = counted;
  }

  /// What was found.
  ///
  /// @param looked how many rules were looked at in the time given, with those before the first one
  /// @param of how many there are
  public record Findings(List<Finding> all, int looked, int of) {
    public Findings {
      all = List.copyOf(all);
    }
  }

  /// Looks at the rules of a catalogue.
  ///
  /// @param from the first rule that is looked at, in their order
  /// @param now seconds since 1970
  /// @param counted whether rules that were never applied are told
  /// @param within time it may take
  public static Findings of(
      Catalogue catalogue, int from, long now, boolean counted, Duration within) {
    var report = new RuleReport(catalogue, now, counted);
    long end = System.nanoTime() + within.toNanos();
    List<Rule> rules = catalogue.settings().rules();
    Map<String, Uses> uses = catalogue.ruleUses();
    int looked = Math.min(from, rules.size());
    while (looked < rules.size() && System.nanoTime() - end < 0) {
      Rule rule = rules.get(looked++);
      report.look(rule, uses.containsKey(rule.id()));
    }
    return new Findings(report.findings, looked, rules.size());
  }

  private void look(Rule rule, boolean used) {
    if (rule.consequence().idle()) {
      add(rule, Kind.NO_EFFECT, "", "It does nothing.");
    }
    if (!rule.enabled()) {
      add(rule, Kind.DISABLED, "", "It is switched off.");
    } else if (rule.over(now)) {
      add(rule, Kind.OVER, "", "Every period it was made for is over.");
    } else {
      if (counted && !used && rule.holdsAt(now)) {
        add(rule, Kind.UNUSED, "", "It was not applied since the program started.");
      }
      List<Condition> all = rule.conditions();
      Condition any = new Condition("", Condition.Anchoring.ANY, false, "", List.of(), Filter.ALL);
      (all.isEmpty() ? List.of(any) : all).forEach(condition -> ask(rule, condition));
    }
  }

  private void ask(Rule rule, Condition condition) {
    Optional<String> words = words(condition);
    if (words.isEmpty()) {
      add(
          rule,
          Kind.NEVER_HOLDS,
          condition.pattern(),
          "No item has a value of an attribute that the pattern names.");
      return;
    }
    String text = words.get();
    Optional<Arranged.Applied> applied =
        asked(rule, condition, text).arranged().rules().stream()
            .filter(a -> a.id().equals(rule.id()))
            .findFirst();
    applied.ifPresentOrElse(
        a -> a.not().forEach(not -> add(rule, Kind.CONFLICT, text, "Cannot " + not + ".")),
        () -> add(rule, Kind.NEVER_HOLDS, text, "It does not hold for its own words."));
  }

  private Answer asked(Rule rule, Condition condition, String text) {
    List<String> contexts =
        condition.context().isEmpty() ? List.of() : List.of(condition.context());
    long at =
        rule.holdsAt(now)
            ? now
            : rule.validity().stream()
                .mapToLong(Rule.Period::from)
                .filter(f -> f > now)
                .min()
                .orElse(now);
    return catalogue.answer(query(text, condition, List.of()).on(new Occasion(true, contexts, at)));
  }

  private static Query query(String text, Condition condition, List<FacetWanted> facets) {
    String market = condition.markets().isEmpty() ? "" : condition.markets().getFirst();
    return new Query(
        text,
        false,
        true,
        condition.filter(),
        facets,
        List.of(),
        List.of(),
        List.of(),
        0,
        0,
        "",
        market,
        Duration.ofSeconds(2),
        false);
  }

  /// Words that a pattern was written for: its own, with the commonest value for each facet.
  private Optional<String> words(Condition condition) {
    Matcher facet = FACET.matcher(condition.pattern());
    var out = new StringBuilder();
    while (facet.find()) {
      var wanted = List.of(new FacetWanted(facet.group(1), 1));
      Query every = query("", condition, wanted).on(Occasion.NO_RULES);
      Optional<Facet.Count> first =
          catalogue.answer(every).found().facets().stream()
              .flatMap(f -> f.counts().stream())
              .findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      facet.appendReplacement(out, Matcher.quoteReplacement(first.get().value()));
    }
    facet.appendTail(out);
    int end = Math.min(out.length(), Query.TEXT_LIMIT);
    return Optional.of(out.substring(0, end));
  }

  private void add(Rule rule, Kind kind, String query, String note) {
    findings.add(new Finding(rule.id(), kind, query, note));
  }
}
