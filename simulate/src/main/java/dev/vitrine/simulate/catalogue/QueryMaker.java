package dev.vitrine.simulate.catalogue;

import java.util.Locale;

/// Queries that shoppers of a catalogue would type: a few again and again, most of them seldom.
/// Query `i` is the same for the same seed and options.
public final class QueryMaker {
  private final DemoCatalogue catalogue;
  private final long seed;
  private final Options options;

  /// What the queries are like.
  ///
  /// @param products how many products of the catalogue are asked for
  /// @param distinct how many different queries there are
  /// @param misspelt share of queries with a slip of the finger, 0 to 1
  /// @param unfinished share of queries whose last word is cut off, 0 to 1
  public record Options(long products, int distinct, double misspelt, double unfinished) {
    /// Ten thousand different, well-spelt, finished queries.
    public static Options of(long products) {
      return new Options(products, 10_000, 0, 0);
    }
  }

  public QueryMaker(DemoCatalogue catalogue, long seed, Options options) {
    this.catalogue = catalogue;
    this.seed = seed;
    this.options = options;
  }

  /// The query at a place of the stream; the first of the distinct ones come most often (Zipf).
  public String query(long place) {
    Dice dice = new Dice(seed, 31, place);
    double power = StrictMath.pow(options.distinct(), dice.unit());
    long rank = Math.min(options.distinct() - 1L, (long) power - 1);
    String query = intent(rank);
    if (dice.chance(options.misspelt())) {
      query = Slips.slip(query, dice);
    }
    if (dice.chance(options.unfinished())) {
      query = cut(query, dice);
    }
    return query;
  }

  /// The query of a rank, without slips: the head is type words, the tail gets longer.
  private String intent(long rank) {
    Dice dice = new Dice(seed, 32, rank);
    Draft draft = catalogue.drafter().draft((long) (dice.unit() * options.products()));
    double kind = dice.unit() + (rank < options.distinct() / 100 ? -0.35 : 0);
    String noun = draft.noun().word();
    String query;
    if (kind < 0.2) {
      query = draft.type().nouns().getFirst().word();
    } else if (kind < 0.35) {
      query = draft.brand().name() + ' ' + noun;
    } else if (kind < 0.6) {
      query = value(draft, dice) + ' ' + noun;
    } else if (kind < 0.68) {
      query = draft.model().isEmpty() ? draft.brand().name() : draft.model();
    } else if (kind < 0.76) {
      query = draft.type().leaf();
    } else if (kind < 0.9) {
      query =
          draft.type().audience()
              + ' '
              + value(draft, dice)
              + ' '
              + noun
              + ' '
              + draft.brand().name();
    } else {
      query = noun + ' ' + "for " + use(draft, dice);
    }
    return Wording.tidy(query.strip()).toLowerCase(Locale.ROOT);
  }

  private String use(Draft draft, Dice dice) {
    return dice.pick(catalogue.assortment().phrases().of("use", draft.type().style()));
  }

  /// A word that shoppers use for one of the values, empty when there is none.
  private static String value(Draft draft, Dice dice) {
    int traits = draft.chosen().length;
    int start = dice.below(traits);
    for (int i = 0; i < traits; i++) {
      int t = (start + i) % traits;
      Trait trait = draft.type().traits().get(t);
      if (draft.chosen()[t].length > 0 && !trait.before().isEmpty()) {
        return trait.before().get(draft.chosen()[t][dice.below(draft.chosen()[t].length)]);
      }
    }
    return "";
  }

  private static String cut(String query, Dice dice) {
    int word = query.lastIndexOf(' ') + 1;
    int length = query.length() - word;
    return length < 3 ? query : query.substring(0, word + 2 + dice.below(length - 2));
  }
}
