package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Seen;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.Bounds;
import dev.vitrine.search.mix.CardsOf;
import dev.vitrine.search.mix.Constraints;
import dev.vitrine.search.mix.Context;
import dev.vitrine.search.mix.Drawing;
import dev.vitrine.search.mix.KindRule;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.mix.SlotMix;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.recall.KindRecall;
import dev.vitrine.search.recall.Quota;
import dev.vitrine.search.recall.Relaxation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What is said of an item's rank is where the pages have it, however far down; and the pages of a
/// query show everything that is found, nothing twice.
@TestInstance(Lifecycle.PER_CLASS)
class TrueRanksTest {
  private static final int SIZE = 20;
  private static final int LAMPS = 300;
  private static final int KEEP = 100;
  private static final Quota MANY = new Quota(100, Duration.ofSeconds(10));
  private static final String[] TITLES = {
    "Red lamp desk %d", "Red desk lamp %d", "Lamp desk red %d", "Large lamp of the hall in red %d"
  };
  private static final Map<String, Double> WEIGHTS =
      Map.of("text", 1.0, "neighbouring-words", 0.05, "title-coverage", 0.2, "price", 0.01);

  private final SmallShop shop = SmallShop.of(catalogue());

  @AfterAll
  void close() {
    shop.close();
  }

  /// Lamps, videos that only show one, and videos that say so above all others and show the same
  /// few.
  private static List<String> catalogue() {
    var items = new ArrayList<String>();
    for (int i = 0; i < LAMPS; i++) {
      String title = TITLES[i % TITLES.length].formatted(i);
      items.add(SmallShop.product("lamp" + i, title, "\"price\":" + (10 + i * 37 % 90)));
      items.add(SmallShop.product("kettle" + i, "Kettle " + i));
    }
    for (int i = 0; i < 40; i++) {
      String shows = "{\"product\":\"lamp%d\",\"probability\":0.9}".formatted(i % 12 * 4);
      items.add(Reels.video("shows" + i, "My morning " + i, shows));
      String few = "{\"product\":\"lamp%d\",\"probability\":0.9}".formatted(i % 3);
      items.add(Reels.video("says" + i, "Red lamp, red lamp " + i, few));
    }
    return items;
  }

  private static Cascade.ToFinalStage ranked() {
    return ranked(
        List.of(
            new KeywordRecall(0, 1_000, 1_000),
            new KindRecall(ItemKind.VIDEO, Relaxation.NONE, MANY)));
  }

  private static Cascade.ToFinalStage ranked(List<Recall> recalls) {
    return Cascade.understand(TestCascade.understanding())
        .recall(recalls)
        .firstStage(new LinearFirstStage(Features.all(), WEIGHTS), KEEP);
  }

  /// Few videos a page, so that the mix moves cards.
  private static Cascade mixed() {
    var few = new KindRule(0, 0.1, 5);
    return ranked()
        .mix(slots(new Bounds(Constraints.NEUTRAL, Constraints.NEUTRAL.within(few, few))));
  }

  private static Mixer slots(Bounds bounds) {
    var cards = new CardsOf(Duration.ofDays(30), false);
    return new SlotMix(bounds, Context.USUAL, SIZE, KEEP, cards, Drawing.NONE);
  }

  private List<String> paged(Cascade cascade, Ask ask) {
    var all = new ArrayList<String>();
    for (int from = 0; ; from += SIZE) {
      Answer answer = shop.answer(cascade, ask.page(from, SIZE).query());
      all.addAll(SmallShop.ids(answer));
      if (answer.hits().isEmpty()) {
        return all;
      }
    }
  }

  /// Says of every seventh item that it stands where it does, whatever page is asked for.
  private void told(Cascade cascade, Ask ask, List<String> pages) {
    for (int rank = 0; rank < pages.size(); rank += 7) {
      for (int from : new int[] {0, 3 * SIZE}) {
        Fate fate = cascade.why(ask.page(from, SIZE).query(), shop.view(), pages.get(rank));
        boolean on = rank >= from && rank < from + SIZE;
        assertThat(fate.rank()).as(pages.get(rank)).isEqualTo(rank);
        assertThat(fate.outcome()).isEqualTo(on ? Outcome.ON_PAGE : Outcome.RANKED_BELOW);
      }
    }
  }

  private void everything(Cascade cascade, Ask ask) {
    List<String> pages = paged(cascade, ask);
    long total = shop.answer(cascade, ask.query()).found().total();
    assertThat(pages).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(LAMPS);
    told(cascade, ask, pages);
  }

  @Test
  void ofAPlainList() {
    everything(ranked().mix(new PlainMix()), Ask.of("red lamp"));
  }

  @Test
  void whereTheMixMovesCards() {
    Cascade cascade = mixed();
    List<String> pages = paged(cascade, Ask.of("red lamp"));
    assertThat(pages).isNotEqualTo(paged(ranked().mix(new PlainMix()), Ask.of("red lamp")));
    assertThat(pages).contains("shows0", "says39");
    everything(cascade, Ask.of("red lamp"));
  }

  @Test
  void whereVideosOfShownProductsComeLast() {
    Cascade cascade =
        ranked(List.of(new KeywordRecall(0, 1_000, 1_000)))
            .mix(slots(Bounds.always(Constraints.NEUTRAL)));
    List<String> pages = paged(cascade, Ask.of("red lamp"));
    assertThat(pages.subList(pages.size() - 10, pages.size()))
        .allMatch(id -> id.matches("says.*|lamp[0-2]"));
    everything(cascade, Ask.of("red lamp"));
  }

  @Test
  void underAnOrder() {
    everything(mixed(), Ask.of("red lamp").order("price", true));
  }

  @Test
  void whereManyAreLeftOut() {
    Cascade cascade = ranked().finalStage(new Third(), KEEP).mix(new PlainMix());
    List<String> pages = paged(cascade, Ask.of("red lamp"));
    int total = (int) shop.answer(cascade, Ask.of("red lamp").query()).found().total();
    assertThat(pages).doesNotHaveDuplicates().hasSize(total);
    assertThat(paged(ranked().mix(new PlainMix()), Ask.of("red lamp")))
        .hasSizeBetween(total + 30, total + KEEP);
    told(cascade, Ask.of("red lamp"), pages);
  }

  /// Holds that every third item does not fit.
  private record Third() implements Ranker {
    @Override
    public String name() {
      return "third";
    }

    @Override
    public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
      for (int row = 0; row < Math.min(keep, candidates.size()); row++) {
        candidates.tier(row, row % 3 == 2 ? Candidates.UNFIT : 0);
      }
      return candidates;
    }

    @Override
    public Reasons explain(
        Understood understood, View view, Candidates candidates, int keep, int row) {
      return Reasons.NONE;
    }
  }

  @Test
  void forWhoScrollsOn() {
    Cascade cascade = mixed();
    List<String> pages = paged(cascade, Ask.of("red lamp"));
    List<String> before = pages.subList(0, 2 * SIZE);
    Query query = Ask.of("red lamp").page(0, SIZE).query();
    Query on = query.on(query.occasion().after(Seen.NOTHING.and(before)));
    Answer next = shop.answer(cascade, on);
    assertThat(next.hits())
        .hasSize(SIZE)
        .allSatisfy(hit ->
            assertThat(cascade.why(on, shop.view(), hit.document().id()).rank())
                .isEqualTo(hit.rank()));
    Fate shown = cascade.why(on, shop.view(), before.get(7));
    assertThat(shown.outcome()).isEqualTo(Outcome.RANKED_BELOW);
    assertThat(shown.rank()).isEqualTo(7);
    assertThat(shown.notes())
        .containsExactly("It was shown before, at rank 8, and does not come again.");
  }

  @Test
  void itemsThatNoRankingLookedAtAreToldSo() {
    Cascade cascade = ranked().mix(new PlainMix());
    List<String> pages = paged(cascade, Ask.of("red lamp"));
    Fate last = cascade.why(Ask.of("red lamp").query(), shop.view(), pages.getLast());
    assertThat(last.notes())
        .first()
        .isEqualTo("Ranked " + pages.size() + "; the page shows ranks 1 to 10.");
    assertThat(last.notes())
        .anyMatch(note -> note.startsWith("It stands as it was recalled, behind the 1"))
        .noneMatch(note -> note.startsWith("The item one rank above"));
  }
}
