package dev.vitrine.index.postings;

import dev.vitrine.index.text.Analysed;
import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.kernel.item.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.SmallFloat;

/// The plainest index there can be: every item's words in maps, every query a walk over all items,
/// every score the formula of BM25 written out.
final class NaiveIndex {
  private final List<Entry> entries = new ArrayList<>();
  private long length;

  /// One item: the weight of each of its terms, where they stand, and its texts as stems.
  private record Entry(
      String id,
      Map<String, Integer> frequencies,
      Set<String> places,
      List<List<String>> texts,
      Set<String> starts,
      int length) {}

  NaiveIndex(List<? extends Item> items) {
    for (Item item : items) {
      Entry entry = entry(item);
      entries.add(entry);
      length += entry.length();
    }
  }

  private static Entry entry(Item item) {
    var frequencies = new HashMap<String, Integer>();
    var mentions = new HashMap<String, Integer>();
    var places = new HashSet<String>();
    var texts = new ArrayList<List<String>>();
    var starts = new HashSet<String>();
    for (Piece piece : Piece.of(item)) {
      Analysed analysed = TestPostings.WORDS.item(piece.text(), Language.EN);
      texts.add(analysed.tokens().stream().map(Token::stem).toList());
      for (Weighted term : weighted(analysed, Weights.DEFAULT.of(piece.place()))) {
        places.add(piece.place() + '\0' + term.text());
        if (mentions.merge(piece.field() + '\0' + term.text(), 1, Integer::sum)
            <= ItemDocument.MOST_MENTIONS) {
          frequencies.merge(term.text(), term.weight(), Integer::sum);
        }
      }
      if (Set.of("title", "brand", "model").contains(piece.place())) {
        analysed.tokens().forEach(t -> starts.add(t.exact()));
        analysed.joins().forEach(j -> starts.add(j.exact()));
      }
    }
    int length = frequencies.values().stream().mapToInt(Integer::intValue).sum();
    return new Entry(item.id(), frequencies, places, texts, starts, length);
  }

  private record Weighted(String text, int weight) {}

  private static List<Weighted> weighted(Analysed analysed, int weight) {
    var terms = new ArrayList<Weighted>();
    for (Token token : analysed.tokens()) {
      terms.add(new Weighted(token.stem(), Share.ofToken(token, analysed.joins(), weight)));
    }
    for (Joined join : analysed.joins()) {
      terms.add(new Weighted(join.exact(), Share.ofJoin(join, weight)));
    }
    return terms;
  }

  /// The score of every item that matches.
  Map<String, Double> match(TextMatch text, boolean strict) {
    var scores = new HashMap<String, Double>();
    for (Entry entry : entries) {
      if (matches(entry, text, strict)) {
        double score = 0;
        for (Word word : text.words()) {
          score += Math.max(0, score(entry, word));
        }
        scores.put(entry.id(), score);
      }
    }
    return scores;
  }

  private boolean matches(Entry entry, TextMatch text, boolean strict) {
    boolean some = false;
    boolean somePlaced = text.places().isEmpty();
    boolean needed = false;
    for (Word word : text.words()) {
      boolean here = score(entry, word) >= 0;
      boolean placed = text.places().isEmpty() || placed(entry, word, text.places());
      if (strict && !word.optional() && !(here && placed)) {
        return false;
      }
      needed |= strict && !word.optional();
      some |= here;
      somePlaced |= placed;
    }
    boolean phrased = text.phrases().stream().allMatch(p -> phrase(entry, p));
    return phrased && (needed || text.words().isEmpty() || some) && (strict || somePlaced);
  }

  private static boolean placed(Entry entry, Word word, List<String> places) {
    return word.forms().stream()
        .anyMatch(f -> places.stream().anyMatch(p -> entry.places().contains(p + '\0' + f.term())));
  }

  private static boolean phrase(Entry entry, List<String> stems) {
    return entry.texts().stream()
        .anyMatch(t -> java.util.Collections.indexOfSubList(t, stems) >= 0);
  }

  /// The best of the forms: likely terms together, unlikely ones together, a start, or a phrase.
  private double score(Entry entry, Word word) {
    double best = Math.max(together(entry, word, true), together(entry, word, false));
    for (Form form : word.forms()) {
      switch (form.kind()) {
        case TERM -> {}
        case START -> {
          if (entry.starts().stream().anyMatch(s -> s.startsWith(form.term()))) {
            best = Math.max(best, form.weight());
          }
        }
        case PHRASE -> {
          if (phrase(entry, List.of(form.term().split(" ", -1)))) {
            best = Math.max(best, 6 * form.weight());
          }
        }
      }
    }
    return best;
  }

  /// What the likely, or the unlikely, plain terms score: as one term that counts each by its share
  /// of the heaviest.
  private double together(Entry entry, Word word, boolean likely) {
    double most = likely ? 1 : heaviest(word);
    double frequency = 0;
    int items = 0;
    for (Form form : word.forms()) {
      if (form.kind() == Form.Kind.TERM && form.likely() == likely) {
        frequency += form.weight() / most * entry.frequencies().getOrDefault(form.term(), 0);
        items = Math.max(items, items(form.term()));
      }
    }
    return frequency > 0 ? most * bm25(frequency, items, entry.length()) : -1;
  }

  private static double heaviest(Word word) {
    return word.forms().stream()
        .filter(form -> form.kind() == Form.Kind.TERM && !form.likely())
        .mapToDouble(Form::weight)
        .max()
        .orElse(1);
  }

  private int items(String term) {
    return (int) entries.stream().filter(e -> e.frequencies().containsKey(term)).count();
  }

  private double bm25(double frequency, int items, int entryLength) {
    double n = entries.size();
    double idf = Math.log(1 + (n - items + 0.5) / (items + 0.5));
    double k1 = Weights.DEFAULT.k1() * Weights.UNIT;
    double b = Weights.DEFAULT.b();
    int stored = SmallFloat.byte4ToInt(SmallFloat.intToByte4(entryLength));
    double norm = k1 * (1 - b + b * stored / (length / n));
    return idf * frequency / (frequency + norm);
  }
}
