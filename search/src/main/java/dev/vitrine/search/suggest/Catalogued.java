package dev.vitrine.search.suggest;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.suggest.SuggestionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a catalogue lets suggest without anybody having asked for it: its brands, categories,
/// sellers and creators, what they are called in a query, and phrases that its titles repeat.
///
/// Titles are read from the record, at most {@link #SAMPLE} of them; of more, every second, third,
/// and so on. Phrases, brands and types together are at most {@link #MOST}.
public final class Catalogued {
  /// Nothing is suggested.
  static final Catalogued NOTHING = new Catalogued(Map.of());

  /// Most items whose titles are read.
  static final int SAMPLE = 100_000;

  /// Most phrases.
  static final int MOST = 60_000;

  private static final int LEAST = 2;
  private static final int LEAST_IN = 12_000;

  private final Map<SuggestionKind, Completer> byKind = new HashMap<>();
  private final WordSlips slips;

  private Catalogued(Map<SuggestionKind, List<Proposal>> proposals) {
    proposals.forEach((kind, list) -> byKind.put(kind, new Completer(list)));
    slips = WordSlips.of(byKind.getOrDefault(SuggestionKind.QUERY, Completer.NONE));
  }

  /// Reads a catalogue.
  ///
  /// @param columns its values
  /// @param entries finds a recorded item or party by id
  /// @param words the analysis of texts
  public static Catalogued of(
      Columns columns, Function<String, Optional<Entry>> entries, Words words) {
    var proposals = new HashMap<SuggestionKind, List<Proposal>>();
    for (Proposal one : new FacetProposals(columns, entries).all()) {
      proposals.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one);
    }
    List<Proposal> queries = new Sample(columns, entries, words).queries();
    for (SuggestionKind kind : List.of(SuggestionKind.BRAND, SuggestionKind.CATEGORY)) {
      for (Proposal named : proposals.getOrDefault(kind, List.of())) {
        plain(named.text()).ifPresent(t -> queries.add(Proposal.words(t, 0.9 * named.weight())));
      }
    }
    proposals.put(SuggestionKind.QUERY, queries);
    return new Catalogued(proposals);
  }

  /// What begins with letters, by kind.
  Completer of(SuggestionKind kind) {
    return byKind.getOrDefault(kind, Completer.NONE);
  }

  /// Which words may be slips of others.
  WordSlips slips() {
    return slips;
  }

  /// A name as it is typed; nothing for one that nobody would type so, such as `Arts & Crafts`.
  private static Optional<String> plain(String name) {
    boolean typed = name.codePoints().allMatch(Catalogued::typed);
    return typed ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static boolean typed(int c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'';
  }

  /// The titles of some items of the catalogue, with brands and types.
  private static final class Sample {
    private final Columns columns;
    private final Function<String, Optional<Entry>> entries;
    private final TitleWords titles;
    private final Map<String, Integer> branded = new HashMap<>();
    private int read;

    Sample(Columns columns, Function<String, Optional<Entry>> entries, Words words) {
      this.columns = columns;
      this.entries = entries;
      this.titles = new TitleWords(words);
    }

    List<Proposal> queries() {
      int slots = columns.size();
      int wanted = Math.min(slots, SAMPLE);
      for (int i = 0; i < wanted; i++) {
        int slot = (int) ((long) i * slots / wanted);
        if (columns.isLive(slot)) {
          entries.apply(columns.id(slot)).ifPresent(this::add);
        }
      }
      double scale = Math.max(1, columns.live() / (double) Math.max(1, read));
      var out = new ArrayList<Proposal>();
      int least = LEAST + read / LEAST_IN;
      for (Phrases.Phrase phrase : new Phrases(titles, least).best(MOST)) {
        double weight = Math.log1p(scale * phrase.count()) * (0.2 + 0.8 * phrase.alone());
        out.add(Proposal.words(phrase.text(), weight));
      }
      branded.forEach((text, count) -> {
        if (count >= least) {
          out.add(Proposal.words(text, 0.8 * Math.log1p(scale * count)));
        }
      });
      return out;
    }

    private void add(Entry entry) {
      if (entry instanceof Entry.OfItem(Item item)) {
        read++;
        String title = item.listing().title();
        String tag = item.listing().language();
        titles.add(title, tag.isEmpty() ? LanguageGuess.of(title) : Language.of(tag));
        if (item instanceof Product product && !product.brand().isEmpty()) {
          for (CategoryPath path : product.listing().categories()) {
            type(product.brand(), path.leaf());
          }
        }
      }
    }

    private void type(String brand, String leaf) {
      String text = brand + " " + leaf;
      if (branded.size() < MOST || branded.containsKey(text)) {
        plain(text).ifPresent(t -> branded.merge(t, 1, Integer::sum));
      }
    }
  }
}
