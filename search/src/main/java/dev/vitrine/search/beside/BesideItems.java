package dev.vitrine.search.beside;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.beside.Beside;
import dev.vitrine.kernel.beside.Companion;
import dev.vitrine.kernel.beside.Relation;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import dev.vitrine.search.beside.Offers.Offered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The finding of items that belong beside others: products that can be bought, that pass the
/// filter and that no rule hides. Safe for use by many threads.
public final class BesideItems {
  /// Items of one kind among those that go along with others.
  private static final int OF_A_KIND = 2;

  private static final int WIDER = 4;

  private final Cascade finding;
  private final Words words;

  /// @param finding finds products for words and a filter, or for a filter alone
  public BesideItems(Cascade finding, Words words) {
    this.finding = finding;
    this.words = words;
  }

  /// The items that belong beside those that are asked for, best first.
  ///
  /// @throws VitrineException NOT_FOUND when none of these is there
  public List<Companion> of(Beside asked, View view) {
    Scene scene = Scene.of(asked, view, finding);
    if (asked.size() == 0) {
      return List.of();
    }
    return switch (asked.relation()) {
      case INSTEAD -> {
        var instead = new Instead(scene, words);
        yield chosen(instead.offers().ranked(instead::priced), scene);
      }
      case ALONG -> chosen(new Along(scene).offers().ranked(_ -> 1), scene);
    };
  }

  private static List<Companion> chosen(List<Offered> ranked, Scene scene) {
    int size = scene.asked().size();
    List<Offered> best = ranked.subList(0, Math.min(ranked.size(), WIDER * size));
    Map<String, Document> there = there(best, scene);
    var ofKind = new HashMap<Long, Integer>();
    var out = new ArrayList<Companion>();
    for (Offered offered : best) {
      Document document = there.get(scene.view().items().id(offered.slot()));
      if (document != null && out.size() < size && room(offered, ofKind, scene)) {
        out.add(new Companion(document, offered.score(), offered.reason()));
      }
    }
    return out;
  }

  /// Whether there is room for one more of its kind.
  private static boolean room(Offered offered, Map<Long, Integer> ofKind, Scene scene) {
    if (scene.asked().relation() == Relation.INSTEAD) {
      return true;
    }
    return ofKind.merge(scene.leaf(offered.slot()), 1, Integer::sum) <= OF_A_KIND;
  }

  /// Those that can be bought, pass the filter and are hidden by no rule, as they are now.
  private static Map<String, Document> there(List<Offered> offers, Scene scene) {
    if (offers.isEmpty()) {
      return Map.of();
    }
    List<Filter> ids =
        offers.stream()
            .<Filter>map(o -> new Filter.Is(Attributes.ID, scene.view().items().id(o.slot())))
            .toList();
    return scene.search("", new Filter.Or(ids), ids.size()).stream()
        .map(Hit::document)
        .collect(Collectors.toMap(Document::id, d -> d, (one, _) -> one));
  }
}
