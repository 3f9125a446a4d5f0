package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.record.Written;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Uses;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.IndexState;
import dev.vitrine.kernel.shop.ItemState;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Reading;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Interests;
import dev.vitrine.search.beside.BesideItems;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.feature.Sample;
import dev.vitrine.search.rules.RuleBook;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.signals.review.Rating;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A catalogue of an open shop: writes go to the record, and from there to the index; queries go
/// through the cascade.
final class LiveCatalogue implements Catalogue, AutoCloseable {
  /// Dead slots that are always let be.
  private static final int DEAD = 100_000;

  private final String name;
  private final RecordStore record;
  private final Deriving deriving;
  private final Takers takers;
  private final DocumentCache documents;
  private final Rederiving rederiving;
  private final Suggestions.Of suggestions;
  private final BesideItems beside;
  private final LiveRules rules;
  private final RuleHistory history;
  private final ServedPages served;
  private final OpenSignals signals;
  private volatile Arms arms;
  private volatile Function<Otherwise, Arms> others = _ -> arms();
  private volatile LiveIndex current;
  private volatile Settings settings;
  private volatile Shelves shelves = Shelves.NONE;
  private volatile Expansions expansions = Expansions.NONE;

  /// @param takers the indexes that follow this catalogue's writes; the first one is there
  /// @param rules as the settings have them
  /// @param served takes the pages of shoppers
  /// @param signals what shoppers do
  /// @param clock tells when its rules are changed
  LiveCatalogue(
      String name,
      RecordStore record,
      Cascade cascade,
      Deriving deriving,
      Takers takers,
      LiveIndex first,
      Suggestions.Of suggestions,
      BesideItems beside,
      LiveRules rules,
      ServedPages served,
      OpenSignals signals,
      InstantSource clock) {
    this.name = name;
    this.record = record;
    this.arms = Arms.of(cascade);
    this.deriving = deriving;
    this.takers = takers;
    this.documents = new DocumentCache(id -> record.find(name, id));
    this.rederiving = new Rederiving(name, this::replace);
    this.rules = rules;
    this.history = new RuleHistory(record, name, clock, () -> Caller.current().name());
    this.served = served;
    this.signals = signals;
    this.settings = record.settings(name);
    this.suggestions = suggestions;
    this.beside = beside;
    this.current = first;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer answer(Query query) {
    Arms by = arms;
    Answer answer =
        served.of(
            name,
            query,
            () -> current.reached().seen(),
            by.arm(query),
            onlooker -> with(view -> by.answer(query, view, onlooker)));
    if (query.size() > 0) {
      rules.applied(answer.arranged());
    }
    return answer;
  }

  @Override
  public Answer preview(Query query, Settings other) {
    return previews(query, List.of(other)).getFirst();
  }

  @Override
  public List<Answer> previews(Query query, List<Settings> each) {
    return with(now -> {
      View view = now.remembering(now.behaviour().still());
      long moment = view.behaviour().clock().instant().getEpochSecond();
      Query asked = query.on(query.occasion().unkept().asOf(moment));
      Cascade cascade = arms.of(asked);
      return each.stream()
          .map(other -> cascade.answer(asked, view.choosing(other, book(other, view))))
          .toList();
    });
  }

  private RuleBook book(Settings other, View view) {
    return other.equals(view.settings()) ? view.rules() : rules.book(other);
  }

  @Override
  public List<Revision> history() {
    return history.revisions();
  }

  @Override
  public Look look(Query query, Look.How how) {
    Query unkept = query.on(query.occasion().unkept());
    var otherwise = Otherwise.of(how);
    Arms by = otherwise.usual() ? arms : others.apply(otherwise);
    return with(view -> Looking.of(by.of(unkept), unkept, view, how));
  }

  @Override
  public Map<String, Uses> ruleUses() {
    return rules.uses();
  }

  /// The page for a query by another cascade than its own.
  Answer answer(Query query, Cascade other) {
    return with(view -> other.answer(query, view));
  }

  /// The page for a query by another cascade than its own, as of this moment. Nobody is shown it:
  /// nothing of it is kept, drawn or counted.
  Answer rehearse(Query query, Cascade other, Onlooker onlooker) {
    Query asked = query.on(query.occasion().unkept());
    return with(view -> other.answer(asked, view.remembering(view.behaviour().still()), onlooker));
  }

  @Override
  public Fate why(Query query, String id) {
    return why(query, id, arms.of(query));
  }

  /// What became of an item for a query by another cascade than its own.
  Fate why(Query query, String id, Cascade other) {
    return with(view -> other.why(query, view, id));
  }

  @Override
  public List<Interest> interests(Who who) {
    return with(view -> Interests.of(view, who));
  }

  @Override
  public Walk walk(Query query, String after) {
    return with(view -> arms.live().walk(query, view, after));
  }

  @Override
  public Suggested suggest(Typed typed) {
    return with(view -> suggestions.suggest(typed, view));
  }

  @Override
  public Suggested related(Typed asked) {
    return with(view -> suggestions.related(asked, view));
  }

  @Override
  public List<Companion> beside(Beside asked) {
    return with(view -> beside.of(asked, view));
  }

  @Override
  public void heard(String text, String caller) {
    suggestions.heard(text, caller);
  }

  /// What a query is taken to mean.
  Reading read(Query query) {
    return with(view -> arms.live().read(query, view));
  }

  /// What a final stage would see of a query.
  Sample sample(Query query) {
    return with(view -> Sample.of(arms.live().choose(query, view), view));
  }

  private <T> T with(Function<View, T> question) {
    return with(settings, rules.book(), question);
  }

  private <T> T with(Settings chosen, RuleBook book, Function<View, T> question) {
    LiveIndex live = entered();
    try (Snapshot snapshot = live.index().postings().snapshot()) {
      Columns columns = live.index().columns();
      return question.apply(
          new View(
              snapshot,
              columns,
              columns.features(),
              chosen,
              this::find,
              book,
              rules.names(),
              live.encoder(),
              shelves,
              signals.behaviour(name, live.keys()),
              expansions));
    } finally {
      live.leave();
    }
  }

  /// The index that answers, which stays open until it is left.
  private LiveIndex entered() {
    for (LiveIndex live = current; ; live = current) {
      if (live.enter()) {
        return live;
      }
      if (live == current) {
        throw VitrineException.notFound("the catalogue " + name + " was removed or closed");
      }
    }
  }

  @Override
  public Optional<Document> find(String id) {
    return documents.find(id);
  }

  @Override
  public List<PriceHistory> prices(String id) {
    return record.prices(name, id);
  }

  @Override
  public void past(String id, List<PriceHistory> offers) {
    record.past(name, Map.of(id, offers));
  }

  @Override
  public ItemState state(String id) {
    return with(view -> ItemStates.of(view, id, current.index().slot(id)));
  }

  /// The ratings of items as queries see them, none where an item has none or is not there.
  List<Rating> ratings(List<String> ids) {
    return with(view -> ids.stream().map(id -> rating(view, current.index().slot(id))).toList());
  }

  private static Rating rating(View view, int slot) {
    return slot >= 0 && slot < view.items().size()
        ? new Rating(view.items().rating(slot), view.items().ratingCount(slot))
        : Rating.NONE;
  }

  /// Whether there is an item, seller or creator of this id.
  boolean has(String id) {
    return current.index().has(id) || documents.find(id).isPresent();
  }

  /// How many products, videos and lives it holds; sellers and creators, which are found by id but
  /// never in an answer, are not counted.
  @Override
  public long size() {
    return current.index().columns().live();
  }

  @Override
  public IndexState index() {
    LiveIndex live = current;
    var learnt = new ArrayList<String>();
    live.encoder().ifPresent(_ -> learnt.add("vectors"));
    if (!shelves.equals(Shelves.NONE)) {
      learnt.add("categories");
    }
    if (!expansions.equals(Expansions.NONE)) {
      learnt.add("expansions");
    }
    return with(view ->
        new IndexState(
            size(),
            live.index().columns().size(),
            view.postings().segments(),
            Folders.bytes(deriving.home(record.origin(name))),
            live.reached().behind(),
            learnt,
            view.postings().parts().stream()
                .map(part -> new IndexState.Part(part.items(), part.removed(), part.bytes()))
                .toList()));
  }

  @Override
  public long write(List<Change> changes) {
    return record.write(name, changes).number();
  }

  @Override
  public boolean searchable(long write) {
    return rederiving.done(write) && current.reached().visible(write);
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public long settings(Settings next) {
    return change(_ -> next);
  }

  @Override
  public synchronized long change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings);
    Map<String, String> notes = history.note(settings, next);
    long write = record.settings(name, next, notes);
    history.noted(notes);
    boolean other =
        !Weights.ranked(next.searchable()).equals(Weights.ranked(settings.searchable()));
    rules.take(settings, next);
    settings = next;
    if (other) {
      rederiving.begin(write);
    }
    return write;
  }

  /// What forgets its history once it is dropped.
  Runnable forgetting() {
    return history.removing();
  }

  /// What answers now.
  Arms arms() {
    return arms;
  }

  /// Answers by other cascades from now on.
  ///
  /// @param tried what would answer if it were ranked otherwise
  void answerBy(Arms next, Function<Otherwise, Arms> tried) {
    arms = next;
    others = tried;
  }

  /// Predicts categories by these models from now on.
  void shelve(Shelves next) {
    shelves = next;
  }

  Shelves shelves() {
    return shelves;
  }

  /// Expands words by these from now on.
  void expand(Expansions next) {
    expansions = next;
  }

  Expansions expansions() {
    return expansions;
  }

  /// Makes the index anew with the model of vectors that is there now.
  void encoded() {
    rederiving.begin(Long.MAX_VALUE);
  }

  /// Takes what was written, before it is acknowledged.
  void told(Written written) {
    documents.told(written);
    Columns columns = current.index().columns();
    if (columns.size() > 2L * columns.live() + DEAD && !rederiving.running()) {
      rederiving.begin(Long.MAX_VALUE);
    }
  }

  /// Puts a new index in the place of the one that answers.
  private void replace() {
    LiveIndex next = deriving.anew(name, takers);
    next.reached().settle();
    LiveIndex old = current;
    current = next;
    takers.remove(old);
    old.close();
    deriving.tidy(name);
  }

  /// Waits until queries can see everything written so far, and what settings ask for.
  void settle() {
    rederiving.settle();
    current.reached().settle();
  }

  LiveIndex live() {
    return current;
  }

  /// Applies what was recorded, makes it durable in the index and lets go of it.
  @Override
  public void close() {
    suggestions.close();
    rederiving.close();
    current.close();
  }
}
