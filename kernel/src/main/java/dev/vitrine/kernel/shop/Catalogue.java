package dev.vitrine.kernel.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Uses;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One named catalogue of items, to search and to write. Safe for use by many threads.
public interface Catalogue {
  /// Its name, as in addresses.
  String name();

  /// The page for a query and its story.
  Answer answer(Query query);

  /// The page and its story as they would be with other rules; nothing is recorded or counted.
  default Answer preview(Query query, List<Rule> rules) {
    return preview(query, settings().ruledBy(rules));
  }

  /// The page and its story as they would be with the rules and synonyms of other settings; nothing
  /// is recorded or counted.
  default Answer preview(Query query, Settings other) {
    throw VitrineException.badRequest("the catalogue " + name() + " has no preview");
  }

  /// The pages as they would be with the rules and synonyms of each of some settings, alike in
  /// everything else: one moment, one state of the index, one version of what ranks, and nothing
  /// drawn. What is changed in place or learnt of shoppers meanwhile may still tell them apart.
  default List<Answer> previews(Query query, List<Settings> each) {
    return each.stream().map(other -> preview(query, other)).toList();
  }

  /// What was done to its rules and synonyms, the latest first, as far as it is remembered.
  default List<Revision> history() {
    return List.of();
  }

  /// The page for a query with what it was chosen from, perhaps without some steps; nothing is
  /// recorded or counted.
  ///
  /// @throws VitrineException BAD_REQUEST naming a step that is not there or cannot be left out
  default Look look(Query query, Look.How how) {
    throw VitrineException.badRequest("the catalogue " + name() + " cannot be looked into");
  }

  /// How often each rule was applied, by id; what was never applied is not there.
  default Map<String, Uses> ruleUses() {
    return Map.of();
  }

  /// What became of an item for a query.
  Fate why(Query query, String id);

  /// What a shopper is taken to be interested in; nothing where nothing is remembered of them.
  default List<Interest> interests(Who who) {
    return List.of();
  }

  /// What may be meant by what is typed so far; nothing where a catalogue does not suggest.
  default Suggested suggest(Typed typed) {
    return Suggested.NONE;
  }

  /// Searches that go further from one that was asked, or beside it.
  default Suggested related(Typed asked) {
    return Suggested.NONE;
  }

  /// Items that belong beside others, best first; nothing where a catalogue knows of none.
  ///
  /// @throws VitrineException NOT_FOUND when none of the others is there
  default List<Companion> beside(Beside asked) {
    return List.of();
  }

  /// Hears of a search that was answered with items on its first page, for suggestions to come.
  /// Whether the shopper was still typing shows by what the same caller asks next.
  ///
  /// @param text the words as typed
  /// @param caller what tells one caller from another, kept only as long as it takes to tell that;
  ///   empty when unknown
  default void heard(String text, String caller) {}

  /// The next steps of a walk through everything that a query finds, as many as its `size` says.
  /// The order is by item and never changes: an item that is there from the first step to the last
  /// is seen once, whatever is written meanwhile. Orders and facets of the query are not looked at.
  ///
  /// @param after {@link Walk#next} of the steps before, empty for the first ones
  /// @throws dev.vitrine.kernel.error.VitrineException TIMEOUT when the deadline passed
  Walk walk(Query query, String after);

  /// An item as recorded.
  Optional<Document> find(String id);

  /// What the offers of an item have cost, those that are no more included; nothing where no price
  /// was written since histories are kept.
  default List<PriceHistory> prices(String id) {
    return List.of();
  }

  /// Records what offers of an item cost before their histories begin; steps that are not older
  /// than these are left out.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such item, BAD_REQUEST naming an offer of
  ///   another currency
  default void past(String id, List<PriceHistory> offers) {
    throw VitrineException.badRequest("the catalogue " + name() + " keeps no prices");
  }

  /// What is derived of an item, there or not.
  default ItemState state(String id) {
    return ItemState.NONE;
  }

  /// How many items it holds.
  long size();

  /// How its index does.
  default IndexState index() {
    return new IndexState(size(), size(), 1, 0, 0, List.of(), List.of());
  }

  /// Records changes durably, all or none, in order. When this returns they survive a crash; they
  /// are searchable once {@link #searchable} says so.
  ///
  /// @return the number of the write, growing
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming the change by its place
  ///   and field, then nothing was written
  long write(List<Change> changes);

  /// Whether a write, and all before it, can be found by queries.
  boolean searchable(long write);

  Settings settings();

  /// Records new settings; what is derived from them is made anew.
  ///
  /// @return the number of the write
  long settings(Settings settings);

  /// Records the settings there are with a change; of two changes at the same time none is lost
  /// where a catalogue is written by many threads.
  ///
  /// @return the number of the write
  default long change(UnaryOperator<Settings> change) {
    return settings(change.apply(settings()));
  }
}
