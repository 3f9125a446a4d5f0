package dev.vitrine.search.intent;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.search.category.Prediction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads intents from a query. Evidence adds up in log-odds: what words, names and the catalogue's
/// titles say for or against; then what the catalogue's items of these words are, products, videos
/// or lives, is joined to it.
public final class Intents {
  /// From this probability on an intent has consequences.
  public static final double LIKELY = About.LIKELY;

  private static final double SHOWN = 0.3;

  /// One query in fifty has an intent that nothing speaks for.
  private static final double NOTHING = -4;

  private static final double SURE = 6.2;
  private static final double ALONE = 7;
  private static final double HINT = 3.4;
  private static final double MOST = 8;
  private static final double CLAIMED = -6;

  /// How much of a wish for products a surely wanted video takes away.
  private static final double SHARED = 0.5;

  private final Lexicon lexicon;

  public Intents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What a query is read to want.
  ///
  /// @param all likeliest first; without those that are unlikely
  /// @param hits words that say so
  /// @param named the party that is named, if any
  public record Read(List<Intended> all, List<Words> hits, Optional<Words> named) {
    public Read {
      all = List.copyOf(all);
      hits = List.copyOf(hits);
    }

    /// Nothing.
    static final Read NOTHING = new Read(List.of(), List.of(), Optional.empty());
  }

  /// Words that say what is wanted, rather than of what.
  ///
  /// @param from the first one, counted in the query's words by spaces
  /// @param to behind the last one
  public record Words(Intent intent, int from, int to) {}

  /// The words of a query as intents count them.
  public static List<String> words(String text) {
    return Spoken.of(text).words();
  }

  /// The words of a query that surely say something about an order: where it is, or what is to
  /// become of it.
  public Set<String> wishes(String text) {
    Spoken query = Spoken.of(text);
    var words = new HashSet<String>();
    for (Lexicon.Hit hit : lexicon.in(query)) {
      boolean help = hit.intent() == Intent.ORDER || hit.intent() == Intent.AFTER_SALES;
      if (help && hit.strength() != Lexicon.Strength.HINT && hit.from() >= 0) {
        words.addAll(query.words().subList(hit.from(), hit.to()));
      }
    }
    return words;
  }

  /// Whether a query has words for lives, and no others.
  public boolean onlyLives(String text) {
    Spoken query = Spoken.of(text);
    var said = new BitSet();
    boolean joined = false;
    for (Lexicon.Hit hit : lexicon.in(query)) {
      if (hit.intent() == Intent.LIVE && hit.strength() != Lexicon.Strength.HINT) {
        joined |= hit.from() < 0 && query.joined().equals(hit.words());
        said.set(Math.max(0, hit.from()), Math.max(0, hit.to()));
      }
    }
    int many = query.words().size();
    return joined || (many > 0 && said.cardinality() == many);
  }

  /// Whether help with an order is wanted, rather than anything to buy.
  public static boolean help(List<Intended> read) {
    return read.stream()
        .filter(i -> i.probability() >= LIKELY)
        .findFirst()
        .filter(i -> i.intent() == Intent.ORDER || i.intent() == Intent.AFTER_SALES)
        .isPresent();
  }

  /// Reads a query.
  ///
  /// @param kinds how likely its words mean a product, a video or a live
  /// @param parties those of the catalogue
  public Read of(String text, Parties parties, Prediction kinds, Claims claims) {
    Spoken query = Spoken.of(text);
    if (query.words().isEmpty()) {
      return Read.NOTHING;
    }
    Map<Intent, Double> odds = new EnumMap<>(Intent.class);
    var hits = new ArrayList<Words>();
    for (Lexicon.Hit hit : lexicon.in(query)) {
      double weight = weight(hit.strength());
      boolean claimed =
          hit.strength() != Lexicon.Strength.ALONE
              && claims.claimed(hit.intent(), hit.from(), hit.to());
      odds.merge(hit.intent(), claimed ? weight + CLAIMED : weight, Double::sum);
      if (!claimed && hit.from() >= 0) {
        hits.add(new Words(hit.intent(), hit.from(), hit.to()));
      }
    }
    Optional<Parties.Named> named = parties.in(query);
    named.ifPresent(n -> odds.merge(n.party().intent(), byName(n, query, claims), Double::sum));
    Optional<Words> of = named.map(n -> new Words(n.party().intent(), n.from(), n.to()));
    return new Read(joined(odds, kinds, named.map(Parties.Named::party)), hits, of);
  }

  private static double weight(Lexicon.Strength strength) {
    return switch (strength) {
      case SURE -> SURE;
      case ALONE -> ALONE;
      case HINT -> HINT;
    };
  }

  /// A name that is all of the query, or of several words, is sure unless titles say it too.
  private static double byName(Parties.Named named, Spoken query, Claims claims) {
    boolean whole = named.to() - named.from() == query.words().size();
    boolean several = named.to() - named.from() > 1;
    double weight = whole ? ALONE : several ? SURE : HINT + 1;
    boolean claimed = claims.claimed(named.party().intent(), named.from(), named.to());
    return claimed ? weight - (whole ? HINT : SURE) : weight;
  }

  private static List<Intended> joined(
      Map<Intent, Double> odds, Prediction kinds, Optional<Party> named) {
    var all = new ArrayList<Intended>();
    Map<Intent, Double> said = new EnumMap<>(Intent.class);
    for (Intent intent : Intent.values()) {
      double sum = NOTHING + Math.clamp(odds.getOrDefault(intent, 0.0), CLAIMED, MOST);
      said.put(intent, 1 / (1 + Math.exp(-sum)));
    }
    for (Intent intent : Intent.values()) {
      double probability = probability(intent, said, kinds);
      if (probability >= SHOWN) {
        Optional<Party> party = named.filter(p -> p.intent() == intent);
        all.add(new Intended(intent, probability, party));
      }
    }
    all.sort(Comparator.comparingDouble(Intended::probability).reversed());
    return all;
  }

  private static double probability(Intent intent, Map<Intent, Double> said, Prediction kinds) {
    double own = said.getOrDefault(intent, 0.0);
    return switch (intent) {
      case PRODUCT -> {
        double help = Math.max(of(said, Intent.ORDER), of(said, Intent.AFTER_SALES));
        double other = Math.max(of(said, Intent.VIDEO), of(said, Intent.LIVE));
        yield (kinds.isNothing() ? 1 - SHARED * other : kinds.mass("product")) * (1 - help);
      }
      case VIDEO -> 1 - (1 - own) * (1 - (kinds.isNothing() ? 0 : kinds.mass("video")));
      case LIVE -> 1 - (1 - own) * (1 - (kinds.isNothing() ? 0 : kinds.mass("live")));
      default -> own;
    };
  }

  private static double of(Map<Intent, Double> said, Intent intent) {
    return said.getOrDefault(intent, 0.0);
  }
}
