package dev.vitrine.search.suggest;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Pass;
import dev.vitrine.index.form.Entry;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The brands, categories, sellers and creators of a catalogue, each weighed by how many items it
/// has.
///
/// @param columns the values
/// @param entries finds a recorded item or party by id
record FacetProposals(Columns columns, Function<String, Optional<Entry>> entries) {
  private static final int TOGETHER = 1_024;

  /// Most values of an attribute.
  private static final int MOST = 50_000;

  /// Most names of parties that are looked up.
  private static final int MOST_PARTIES = 10_000;

  /// Deepest level of categories, from 0.
  private static final int DEEPEST = 5;

  List<Proposal> all() {
    var wanted = new ArrayList<FacetWanted>();
    wanted.add(new FacetWanted(Attributes.BRAND, MOST));
    wanted.add(new FacetWanted(Attributes.SELLER, MOST_PARTIES));
    wanted.add(new FacetWanted(Attributes.CREATOR, MOST_PARTIES));
    for (int level = 0; level <= DEEPEST; level++) {
      wanted.add(new FacetWanted(Attributes.CATEGORY_LEVEL + level, MOST));
    }
    Pass pass = columns.pass(new Tally(Filter.ALL, wanted), List.of());
    collect(pass);
    var out = new ArrayList<Proposal>();
    for (Facet facet : pass.found(0).facets()) {
      for (Facet.Count count : facet.counts()) {
        proposal(facet.attribute(), count).ifPresent(out::add);
      }
    }
    return out;
  }

  private void collect(Pass pass) {
    int[] slots = new int[TOGETHER];
    int limit = columns.size();
    for (int slot = 0; slot < limit; ) {
      int count = 0;
      for (; slot < limit && count < TOGETHER; slot++) {
        if (columns.isLive(slot)) {
          slots[count++] = slot;
        }
      }
      pass.collect(slots, count, new long[TOGETHER / Long.SIZE]);
    }
  }

  private Optional<Proposal> proposal(String attribute, Facet.Count count) {
    String value = count.value();
    return switch (attribute) {
      case Attributes.BRAND -> of(SuggestionKind.BRAND, value, attribute, count);
      case Attributes.SELLER ->
          name(value).flatMap(name -> of(SuggestionKind.SELLER, name, attribute, count));
      case Attributes.CREATOR ->
          name(value).flatMap(name -> of(SuggestionKind.CREATOR, name, attribute, count));
      default -> {
        int last = value.lastIndexOf(CategoryPath.SEPARATOR);
        String leaf = last < 0 ? value : value.substring(last + CategoryPath.SEPARATOR.length());
        yield of(SuggestionKind.CATEGORY, leaf, attribute, count);
      }
    };
  }

  private static Optional<Proposal> of(
      SuggestionKind kind, String text, String attribute, Facet.Count count) {
    float weight = (float) Math.log1p((double) count.items());
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Proposal(kind, text, attribute, count.value(), weight, Origin.CATALOGUE, false));
  }

  /// The name of a party; its id when it is not recorded.
  private Optional<String> name(String id) {
    return entries
        .apply(id)
        .map(entry -> entry instanceof Entry.OfParty(var party) ? party.name() : id)
        .or(() -> Optional.of(id));
  }
}
