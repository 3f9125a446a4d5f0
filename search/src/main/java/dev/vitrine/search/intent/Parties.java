package dev.vitrine.search.intent;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Pass;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Seller;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.shop.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The sellers and creators of a catalogue by their names.
public final class Parties {
  /// No one.
  public static final Parties NONE = new Parties(Map.of());

  private static final int MOST = 10_000;
  private static final int TOGETHER = 1_024;
  private static final int SHORTEST = 3;

  private final Map<String, Party> byName;

  private Parties(Map<String, Party> byName) {
    this.byName = byName;
  }

  /// Those whom items refer to, with the names that are recorded.
  public static Parties of(Columns columns, Function<String, Optional<Document>> documents) {
    var wanted =
        List.of(
            new FacetWanted(Attributes.SELLER, MOST), new FacetWanted(Attributes.CREATOR, MOST));
    Pass pass = columns.pass(new Tally(Filter.ALL, wanted), List.of());
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
    var byName = new HashMap<String, Party>();
    for (Facet facet : pass.found(0).facets()) {
      facet.counts().forEach(count -> add(facet.attribute(), count.value(), documents, byName));
    }
    return new Parties(byName);
  }

  private static void add(
      String attribute,
      String id,
      Function<String, Optional<Document>> documents,
      Map<String, Party> byName) {
    Optional<dev.vitrine.kernel.item.Party> recorded = documents.apply(id).flatMap(Parties::read);
    boolean seller =
        recorded.map(p -> p instanceof Seller).orElse(attribute.equals(Attributes.SELLER));
    String name = recorded.map(dev.vitrine.kernel.item.Party::name).orElse(id);
    Spoken spoken = Spoken.of(name);
    if (spoken.joined().length() >= SHORTEST && spoken.words().size() <= Lexicon.LONGEST) {
      Intent intent = seller ? Intent.SHOP : Intent.CREATOR;
      String key = spoken.words(0, spoken.words().size());
      byName.putIfAbsent(key, new Party(intent, attribute, id, name));
    }
  }

  private static Optional<dev.vitrine.kernel.item.Party> read(Document document) {
    try {
      Entry entry = ItemForm.recorded().read(document.id(), document.json());
      return entry instanceof Entry.OfParty(var party) ? Optional.of(party) : Optional.empty();
    } catch (VitrineException e) {
      return Optional.empty();
    }
  }

  /// How many there are.
  public int size() {
    return byName.size();
  }

  /// A party whose name stands in a query, and where.
  record Named(Party party, int from, int to) {}

  /// The party with the longest name that stands in a query.
  Optional<Named> in(Spoken query) {
    int many = query.words().size();
    for (int length = Math.min(Lexicon.LONGEST, many); length > 0; length--) {
      for (int from = 0; from + length <= many; from++) {
        Party party = byName.get(query.words(from, from + length).replace("@", ""));
        if (party != null) {
          return Optional.of(new Named(party, from, from + length));
        }
      }
    }
    return Optional.empty();
  }
}
