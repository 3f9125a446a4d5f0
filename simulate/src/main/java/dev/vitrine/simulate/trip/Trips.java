package dev.vitrine.simulate.trip;

import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Deeds;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Truth;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Asking;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.DemandConf;
import java.util.ArrayList;
import java.util.List;

/// Visits from the first words to the last click. Chances are drawn from the visit alone, so that
/// two policies meet the same luck (common random numbers). For one thread.
public final class Trips {
  private static final long PURPOSE = 142;
  private static final double PAGES_ON = 0.4;
  private static final double WORDS_ON = 0.35;
  private static final double FIT = 0.5;
  private static final int PER_PAGE = 40_000;

  private final Truth truth;
  private final ClickModel model;
  private final Asking asking;
  private final DemandConf conf;
  private final long seed;
  private final Diary diary;
  private final Telling telling;
  private final Moods moods;
  private final Verdict verdict;
  private final Filter kinds;
  private final Odds odds = new Odds();
  private final Cards cards;
  private final Deeds deeds;

  /// The trips of one market's shoppers.
  ///
  /// @param verdict is told of every page
  public Trips(
      Truth truth,
      ClickModel model,
      Asking asking,
      DemandConf conf,
      long seed,
      Diary diary,
      Moods moods,
      Verdict verdict) {
    this.truth = truth;
    this.model = model;
    this.asking = asking;
    this.conf = conf;
    this.seed = seed;
    this.diary = diary;
    this.moods = moods;
    this.verdict = verdict;
    var words = new ReviewWords(truth.market().goods(), seed, conf.worded());
    this.telling = new Telling(truth, diary, moods, conf.impressions(), words);
    this.kinds = kinds(conf);
    this.cards = new Cards(conf.page());
    this.deeds = new Deeds(conf.page());
  }

  /// Told of each page before anyone looks at it.
  public interface Verdict {
    /// Nobody judges.
    Verdict NONE =
        new Verdict() {
          @Override
          public void page(Visit visit, int page, String text, Cards cards, long nanos) {}

          @Override
          public void over(Visit visit, double paid) {}
        };

    /// A page was made.
    ///
    /// @param page which page of the visit, from 0
    /// @param text what was asked
    /// @param cards how the shopper truly feels about it
    /// @param nanos how long it took to make
    void page(Visit visit, int page, String text, Cards cards, long nanos);

    /// The visit is over.
    ///
    /// @param paid cents that were paid, as luck had it
    void over(Visit visit, double paid);

    /// This verdict and another one after it.
    default Verdict and(Verdict next) {
      Verdict first = this;
      return new Verdict() {
        @Override
        public void page(Visit visit, int page, String text, Cards cards, long nanos) {
          first.page(visit, page, text, cards, nanos);
          next.page(visit, page, text, cards, nanos);
        }

        @Override
        public void over(Visit visit, double paid) {
          first.over(visit, paid);
          next.over(visit, paid);
        }
      };
    }
  }

  /// Makes one visit.
  public void visit(Visit visit, Policy policy) {
    var dice = visit.luck(seed);
    boolean done = false;
    double paid = 0;
    int words = 0;
    int from = 0;
    String text = asking.ask(visit.need(), 0, dice).text();
    for (int page = 0; page < conf.pages() && !done; page++) {
      String search = visit.id() + "-" + page;
      Step step = look(visit, policy, text, from, page, search, dice);
      paid += step.paid();
      double turn = dice.unit();
      var next = new Dice(seed, PURPOSE + page, visit.id().hashCode());
      if (turn < PAGES_ON && step.leadsOn()) {
        from += conf.page();
      } else if (turn < PAGES_ON + WORDS_ON) {
        from = 0;
        text = asking.ask(visit.need(), ++words, next).text();
      } else {
        done = true;
      }
      done |= step.done();
    }
    moods.felt(visit.shopper().number(), deeds.done());
    verdict.over(visit, paid);
  }

  /// @param leadsOn whether the page is one after which shoppers may look at the next
  private record Step(boolean done, double paid, boolean leadsOn) {}

  private Step look(
      Visit visit, Policy policy, String text, int from, int page, String search, Dice dice) {
    long at = diary.time(visit.day(), visit.second()) + (long) page * PER_PAGE;
    Query query = query(visit, text, from, at, search);
    long start = System.nanoTime();
    List<String> items = policy.page(visit, query);
    long nanos = System.nanoTime() - start;
    List<Placed> placed = meet(visit, items, from);
    verdict.page(visit, page, text, cards, nanos);
    var own = new Dice(seed, PURPOSE + 99 + page, dice.next());
    model.draw(cards, visit.shopper().patience(), own, deeds);
    double paid = telling.page(visit, at, search, placed, cards, deeds, own);
    return new Step(deeds.done(), paid, leadsOn());
  }

  private boolean leadsOn() {
    boolean full = cards.size() == conf.page();
    return switch (conf.onwards()) {
      case FULL -> full;
      case FITTING -> full && 2 * cards.fitting(FIT) >= cards.size();
    };
  }

  /// What pages may have: everything, or some kinds.
  private static Filter kinds(DemandConf conf) {
    return conf.kinds().size() == ItemKind.values().length
        ? Filter.ALL
        : new Filter.Or(
            conf.kinds().stream()
                .sorted()
                .<Filter>map(kind -> new Filter.Is(Attributes.KIND, kind.word()))
                .toList());
  }

  private Query query(Visit visit, String text, int from, long at, String search) {
    Shopper shopper = visit.shopper();
    Query plain = Query.of(text, conf.page());
    var occasion = new Occasion(true, List.of(), at / 1_000).by(Diary.who(visit), search);
    return plain.from(from).narrowed(kinds).reading(shopper.language()).on(occasion);
  }

  /// Takes in the cards of a page; what is no card of this market is passed over.
  private List<Placed> meet(Visit visit, List<String> items, int from) {
    var placed = new ArrayList<Placed>();
    cards.clear();
    for (String item : items) {
      int card = Card.of(item);
      if (card != Card.NONE && cards.size() < conf.page()) {
        truth.card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
        cards.add(odds);
        placed.add(Placed.at(item, from + placed.size() + 1));
      }
    }
    return placed;
  }
}
