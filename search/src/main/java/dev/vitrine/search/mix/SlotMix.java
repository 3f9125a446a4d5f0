package dev.vitrine.search.mix;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Laid;
import dev.vitrine.search.Merchandised.Placed;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Products, videos and lives in one list: pages that are worth most among those that keep to the
/// shop's constraints. Queries that are sorted by keys get the plain list.
public final class SlotMix implements Mixer {
  private final PlainMix plain = new PlainMix();
  private final Bounds bounds;
  private final Context context;
  private final int page;
  private final int candidates;
  private final CardsOf cards;
  private final Drawing drawing;

  /// @param bounds what pages are held to
  /// @param page slots of a page, for which constraints hold
  /// @param candidates how many are mixed at most, not more than the last stage scores
  /// @param cards how candidates are made cards
  /// @param drawing which searches get a first page that was drawn
  public SlotMix(
      Bounds bounds, Context context, int page, int candidates, CardsOf cards, Drawing drawing) {
    this.bounds = bounds;
    this.context = context;
    this.page = page;
    this.candidates = candidates;
    this.cards = cards;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return "slots";
  }

  @Override
  public int[] mix(Understood understood, View view, Candidates all) {
    return lay(understood, view, all).rows();
  }

  @Override
  public Laid lay(Understood understood, View view, Candidates all) {
    Context asked = context.in(understood.query().occasion().layout());
    Laid laid = chosen(understood, view, all);
    return asked.mostCells() == 1 ? laid : laid.sized(cells(asked, view, all, laid.rows()));
  }

  private static int[] cells(Context context, View view, Candidates all, int[] rows) {
    Faces faces = Faces.of(view, place -> all.slot(rows[place]), rows.length);
    return IntStream.range(0, rows.length)
        .map(place -> context.cells(Cards.number(faces.kind(place))))
        .toArray();
  }

  private Laid chosen(Understood understood, View view, Candidates all) {
    Query query = understood.query();
    List<Placed> pins = understood.merchandised().pins();
    int rows = Math.min(candidates + pins.size(), all.size());
    if (!query.ranked() || query.size() == 0 || !asked(view, all, rows)) {
      return Laid.silent(plain.mix(understood, view, all));
    }
    Set<Integer> pinned = pins.stream().map(Placed::slot).collect(Collectors.toSet());
    Cards mixed = cards.of(view, all, rows, pinned);
    boolean drawn = query.occasion().seen().size() == 0 && drawing.of(query.occasion().search());
    Constraints constraints = bounds.of(understood, mixed);
    if (neutral(constraints) && !mixed.repeats() && !drawn) {
      return Laid.silent(plain.mix(understood, view, all));
    }
    var list = LongList.of(mixed, constraints, context, page, query.occasion().layout());
    list = drawn ? list.drawn(query.occasion().search()) : list;
    int from = query.from();
    int to = (int) Math.min((long) from + query.size(), all.size());
    int[] laid = list.rows(from, to, all.size(), row -> pinned.contains(all.slot(row)));
    return told(list, query, view, all, laid);
  }

  /// Whether there may be anything to mix: of products alone every page is held to what is usual.
  private boolean asked(View view, Candidates all, int rows) {
    return !neutral(bounds.usual()) || sellsByOthers(view) || cards.repeatGoods(view, all, rows);
  }

  private boolean neutral(Constraints constraints) {
    return constraints.neutral() && context.independent();
  }

  /// Whether a product may be sold by a card that is not its own, so that a page may repeat it.
  private static boolean sellsByOthers(View view) {
    return view.columns().knows(Attributes.KIND, ItemKind.VIDEO.word())
        || view.columns().knows(Attributes.KIND, ItemKind.LIVE.word());
  }

  private static String told(Choice choice) {
    return String.format(
        Locale.ROOT,
        "slot %d drawn, page %d of %d by worth",
        choice.slot() + 1,
        choice.taken() + 1,
        choice.pages().size());
  }

  private Laid told(LongList list, Query query, View view, Candidates all, int[] laid) {
    var notes = new StringJoiner("; ");
    Map<Integer, Reasons> reasons = new HashMap<>();
    for (Window window : list.pages(query.from(), query.from() + laid.length)) {
      var note = new StringJoiner(", ");
      if (!window.held().gaveIn().isEmpty()) {
        note.add("gave in: " + window.held().told());
      }
      if (query.explain()) {
        Shadow shadow = list.shadow(window);
        note.add(shadow.told());
        for (int slot = 0; slot < window.rows().length; slot++) {
          reasons.put(
              window.rows()[slot], shadow.of(slot, card -> view.items().id(all.slot(card))));
        }
      }
      if (note.length() > 0) {
        notes.add("page " + (window.start() / page + 1) + ": " + note);
      }
    }
    Optional<Choice> choice =
        list.choice().filter(c -> query.from() == 0 && laid.length > c.slot());
    choice.ifPresent(c -> notes.add(told(c)));
    return new Laid(laid, notes.toString(), reasons).drawn(choice);
  }
}
