package dev.vitrine.serve;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Reason;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.keys.Caller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// A catalogue in memory: every word of the query must be a word of the item, the last may be a
/// beginning; ranked by id.
public final class MemoryCatalogue implements Catalogue {
  private final String name;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Query> asked = new ArrayList<>();
  private final List<Object> told = new ArrayList<>();
  private final List<Revision> history = new ArrayList<>();
  private final Map<String, List<PriceHistory>> prices = new LinkedHashMap<>();
  private Settings settings = Settings.DEFAULT;
  private long writes;

  public MemoryCatalogue(String name) {
    this.name = name;
  }

  /// The queries asked so far.
  public synchronized List<Query> asked() {
    return List.copyOf(asked);
  }

  /// What an item has cost from now on.
  public synchronized void priced(String id, PriceHistory... offers) {
    prices.put(id, List.of(offers));
  }

  @Override
  public synchronized void past(String id, List<PriceHistory> offers) {
    prices.put(id, List.copyOf(offers));
  }

  @Override
  public synchronized List<PriceHistory> prices(String id) {
    return prices.getOrDefault(id, List.of());
  }

  @Override
  public String name() {
    return name;
  }

  /// What was typed and heard so far, for tests to look at.
  public synchronized List<Object> told() {
    return List.copyOf(told);
  }

  @Override
  public synchronized Suggested suggest(Typed typed) {
    told.add(typed);
    return new Suggested(Suggestions.of(typed), false, true);
  }

  @Override
  public synchronized Suggested related(Typed asked) {
    return suggest(asked);
  }

  /// Every other item that passes, as if all were bought together.
  @Override
  public synchronized List<Companion> beside(Beside asked) {
    told.add(asked);
    if (asked.items().stream().noneMatch(rows::containsKey)) {
      throw VitrineException.notFound("there is no item of that id");
    }
    var out = new ArrayList<Companion>();
    for (Row row : rows.values()) {
      boolean other = !asked.items().contains(row.document().id()) && row.passes(asked.filter());
      if (other && out.size() < asked.size()) {
        out.add(new Companion(row.document(), 1.0 / (2 + out.size()), Reason.BOUGHT));
      }
    }
    return out;
  }

  @Override
  public synchronized void heard(String text, String caller) {
    told.add(text + " by " + caller);
  }

  @Override
  public synchronized Answer answer(Query query) {
    asked.add(query);
    if (asked.size() > 100) {
      asked.removeFirst();
    }
    List<String> words = words(query.text());
    List<Row> matching = rows.values().stream().filter(r -> matches(r, words, query)).toList();
    List<Row> kept =
        matching.stream().filter(r -> r.passes(query.filter())).sorted(order(query)).toList();
    var tallies = new ArrayList<Found>();
    for (Tally t : query.tallies()) {
      tallies.add(
          Counts.of(matching.stream().filter(r -> r.passes(t.filter())).toList(), t.facets()));
    }
    int from = Math.min(query.from(), kept.size());
    int to = Math.min(from + query.size(), kept.size());
    var hits = new ArrayList<Hit>();
    for (int i = from; i < to; i++) {
      var why = new Reasons(List.of(new Reasons.Part("words", words.size(), 1)));
      hits.add(
          new Hit(kept.get(i).document(), i, words.size(), query.explain() ? why : Reasons.NONE));
    }
    var trace =
        new Trace(List.of(new Trace.Line("recall", "words", rows.size(), kept.size(), 1_000, "")));
    return new Answer(
        hits,
        Counts.of(kept, query.facets()),
        tallies,
        matched(words, query),
        List.of(),
        trace,
        query.occasion().rules() ? arranged(query, settings.rules()) : Arranged.NONE);
  }

  @Override
  public Answer preview(Query query, Settings other) {
    Answer answer = answer(query);
    return new Answer(
        answer.hits(),
        answer.found(),
        answer.tallies(),
        answer.matched(),
        answer.notices(),
        answer.trace(),
        arranged(query, other.rules()));
  }

  /// What rules whose pattern is the whole query give to the front end.
  private static Arranged arranged(Query query, List<Rule> rules) {
    List<Rule> holding =
        rules.stream()
            .filter(r -> r.conditions().stream().anyMatch(c -> c.pattern().equals(query.text())))
            .toList();
    List<Consequence> does = holding.stream().map(Rule::consequence).toList();
    return new Arranged(
        holding.stream()
            .map(r -> new Arranged.Applied(r.id(), List.of("something"), List.of()))
            .toList(),
        does.stream().map(Consequence::redirect).filter(r -> !r.isEmpty()).findFirst().orElse(""),
        does.stream().map(Consequence::rendering).filter(r -> !r.isEmpty()).toList(),
        does.stream().map(Consequence::data).filter(r -> !r.isEmpty()).toList());
  }

  @Override
  public synchronized Walk walk(Query query, String after) {
    List<String> words = words(query.text());
    List<Document> all =
        rows.values().stream()
            .filter(r -> matches(r, words, query) && r.passes(query.filter()))
            .map(Row::document)
            .sorted(Comparator.comparing(Document::id))
            .toList();
    List<Document> left = all.stream().filter(d -> d.id().compareTo(after) > 0).toList();
    List<Document> next = left.stream().limit(query.size()).toList();
    boolean more = left.size() > next.size() && !next.isEmpty();
    return new Walk(next, more ? next.getLast().id() : "", all.size());
  }

  private static List<String> matched(List<String> words, Query query) {
    var out = new ArrayList<>(words);
    if (query.typing() && !words.isEmpty()) {
      out.add(words.getLast() + "*");
    }
    return out;
  }

  private static List<String> words(String text) {
    return Spans.LETTERS.of(text).stream().map(s -> s.forms().getFirst()).toList();
  }

  private static boolean matches(Row row, List<String> words, Query query) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean open = query.typing() && i == words.size() - 1;
      if (!row.words().contains(word)
          && !(open && row.words().stream().anyMatch(w -> w.startsWith(word)))) {
        return false;
      }
    }
    return true;
  }

  private static Comparator<Row> order(Query query) {
    Comparator<Row> all = Comparator.comparing(r -> r.document().id());
    for (Order o : query.order().reversed()) {
      double last = o.descending() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      Comparator<Row> one = Comparator.comparingDouble(r -> r.number(o.attribute()).orElse(last));
      all = (o.descending() ? one.reversed() : one).thenComparing(all);
    }
    return all;
  }

  /// Everyone likes a brand of their own.
  @Override
  public List<Interest> interests(Who who) {
    return List.of(new Interest("brand", "of " + who.client(), 0.5));
  }

  @Override
  public synchronized Fate why(Query query, String id) {
    Row row = rows.get(id);
    if (row == null) {
      return new Fate(id, Fate.Outcome.UNKNOWN_ITEM, -1, Reasons.NONE, List.of("no such item"));
    }
    boolean passes = row.passes(query.filter());
    return new Fate(
        id,
        passes ? Fate.Outcome.ON_PAGE : Fate.Outcome.FILTERED_OUT,
        passes ? 0 : -1,
        Reasons.NONE,
        List.of(passes ? "it passes" : "the filter does not hold"));
  }

  @Override
  public synchronized Optional<Document> find(String id) {
    return Optional.ofNullable(rows.get(id)).map(Row::document);
  }

  @Override
  public synchronized long size() {
    return rows.size();
  }

  @Override
  public synchronized long write(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Change.Put put -> rows.put(put.document().id(), Row.of(put.document()));
        case Change.Patch patch -> patch(patch);
        case Change.Reprice reprice -> told.add(reprice);
        case Change.Remove remove -> rows.remove(remove.id());
        case Change.Clear c -> rows.clear();
      }
    }
    return ++writes;
  }

  private void patch(Change.Patch patch) {
    Row old = rows.get(patch.id());
    if (old == null && !patch.create()) {
      return;
    }
    var item = (ObjectNode) Json.read(old == null ? "{}" : old.document().json());
    item.setAll((ObjectNode) Json.read(patch.fields()));
    rows.put(patch.id(), Row.of(new Document(patch.id(), Json.text(item))));
  }

  @Override
  public boolean searchable(long write) {
    return true;
  }

  @Override
  public synchronized Settings settings() {
    return settings;
  }

  /// Every item on the page is a candidate that all found; `words` can be left out.
  @Override
  public Look look(Query query, Look.How how) {
    if (!List.of("words").containsAll(how.without())) {
      throw VitrineException.badRequest("there is no step '" + how.without().getLast() + "'");
    }
    if (!how.settings().isEmpty()) {
      throw VitrineException.badRequest("tried with " + new TreeMap<>(how.settings()));
    }
    if (how.version().isPresent()) {
      throw VitrineException.badRequest("ranked by version " + how.version().getAsInt());
    }
    Answer answer = answer(query);
    return new Look(
        answer,
        List.of(
            new Look.Word(
                query.text(),
                "en",
                true,
                false,
                List.of(
                    new Look.Form("term", query.text(), 1, OptionalLong.of(answer.found().total())),
                    new Look.Form("start", "h", 0.5, OptionalLong.empty())))),
        List.of(new Look.Place("recall", "words", true)),
        List.of("first stage=1"),
        List.of("price", "age"),
        answer.hits().stream()
            .limit(how.candidates())
            .map(hit ->
                new Look.Candidate(
                    hit.document().id(),
                    hit.rank() + 1,
                    List.of("words"),
                    1,
                    hit.score(),
                    Double.NaN,
                    List.of(9.5, Double.NaN)))
            .toList(),
        how.item().isEmpty() ? Optional.empty() : Optional.of(why(query, how.item())));
  }

  @Override
  public synchronized List<Revision> history() {
    return List.copyOf(history.reversed());
  }

  @Override
  public synchronized long settings(Settings next) {
    Revision revision =
        Revision.of(history.size() + 1, 1_000, Caller.current().name(), settings, next);
    if (!revision.empty()) {
      history.add(revision);
    }
    settings = next;
    return ++writes;
  }
}
