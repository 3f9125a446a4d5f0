package dev.vitrine.search;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.behaviour.Behaviour;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.rewrite.OtherNames;
import dev.vitrine.search.rules.RuleBook;
import dev.vitrine.search.vector.Encoder;
import java.util.Optional;
import java.util.function.Function;

/// The catalogue as one request sees it: a snapshot of the postings, the columns with their latest
/// values, the settings, and the recorded items.
///
/// @param postings the snapshot, closed by who opened it
/// @param columns values by slot
/// @param items the columns item by item, as of this request
/// @param settings the shop's choices
/// @param documents finds a recorded item by id
/// @param rules the shop's rules, ready to be matched
/// @param names other names of things that the shop has accepted
/// @param encoder makes vectors of queries, the model that made those of the items; empty when the
///   items have none
/// @param shelves tells categories and kinds apart
/// @param behaviour what is remembered of shoppers' doings
/// @param expansions what words of queries also stand for
public record View(
    Snapshot postings,
    Columns columns,
    Features items,
    Settings settings,
    Function<String, Optional<Document>> documents,
    RuleBook rules,
    OtherNames names,
    Optional<Encoder> encoder,
    Shelves shelves,
    Behaviour behaviour,
    Expansions expansions) {
  /// The catalogue where nothing is remembered of shoppers.
  public View(
      Snapshot postings,
      Columns columns,
      Features items,
      Settings settings,
      Function<String, Optional<Document>> documents,
      RuleBook rules,
      OtherNames names,
      Optional<Encoder> encoder,
      Shelves shelves) {
    this(
        postings,
        columns,
        items,
        settings,
        documents,
        rules,
        names,
        encoder,
        shelves,
        Behaviour.NONE,
        Expansions.NONE);
  }

  /// The same with what is remembered of shoppers' doings.
  public View remembering(Behaviour other) {
    return new View(
        postings,
        columns,
        items,
        settings,
        documents,
        rules,
        names,
        encoder,
        shelves,
        other,
        expansions);
  }

  /// The same with other choices of the shop.
  ///
  /// @param book the rules of these, ready to be matched
  public View choosing(Settings other, RuleBook book) {
    return new View(
        postings,
        columns,
        items,
        other,
        documents,
        book,
        names,
        encoder,
        shelves,
        behaviour,
        expansions);
  }

  /// The same with what words also stand for.
  public View expanding(Expansions other) {
    return new View(
        postings, columns, items, settings, documents, rules, names, encoder, shelves, behaviour,
        other);
  }

  /// The catalogue without other names and models of categories.
  public View(
      Snapshot postings,
      Columns columns,
      Features items,
      Settings settings,
      Function<String, Optional<Document>> documents,
      RuleBook rules,
      Optional<Encoder> encoder) {
    this(
        postings,
        columns,
        items,
        settings,
        documents,
        rules,
        OtherNames.NONE,
        encoder,
        Shelves.NONE);
  }

  /// The catalogue without vectors.
  public View(
      Snapshot postings,
      Columns columns,
      Features items,
      Settings settings,
      Function<String, Optional<Document>> documents,
      RuleBook rules) {
    this(postings, columns, items, settings, documents, rules, Optional.empty());
  }

  /// The catalogue without rules and vectors.
  public View(
      Snapshot postings,
      Columns columns,
      Features items,
      Settings settings,
      Function<String, Optional<Document>> documents) {
    this(postings, columns, items, settings, documents, RuleBook.EMPTY, Optional.empty());
  }
}
