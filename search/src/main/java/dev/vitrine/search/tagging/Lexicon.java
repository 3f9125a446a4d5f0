package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a shop's catalogue says about words: how often each stands there, in what company, next to
/// which others, and what it is as a brand, a category or a value. Known without a single query.
public final class Lexicon {
  /// A lexicon that knows no word.
  public static final Lexicon EMPTY =
      new Lexicon(
          List.of(),
          List.of(),
          Vectors.of(new float[0][]),
          Pairs.of(new TreeMap<>()),
          Shares.of(new double[0][]),
          Phrases.of(Map.of()));

  private final List<String> words;
  private final List<Integer> often;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Vectors vectors;
  private final Pairs pairs;
  private final Shares shares;
  private final Phrases phrases;

  private Lexicon(
      List<String> words,
      List<Integer> often,
      Vectors vectors,
      Pairs pairs,
      Shares shares,
      Phrases phrases) {
    this.words = List.copyOf(words);
    this.often = List.copyOf(often);
    this.vectors = vectors;
    this.pairs = pairs;
    this.shares = shares;
    this.phrases = phrases;
    for (int id = 0; id < words.size(); id++) {
      ids.put(words.get(id), id);
    }
  }

  /// A lexicon.
  ///
  /// @param words the words, plain and bare; the place of a word is its number
  /// @param often magnitude of how often each stands in the catalogue
  /// @param vectors of the words by number
  public static Lexicon of(
      List<String> words,
      List<Integer> often,
      Vectors vectors,
      Pairs pairs,
      Shares shares,
      Phrases phrases) {
    return new Lexicon(words, often, vectors, pairs, shares, phrases);
  }

  /// The number of a plain word, or of its singular or plural; -1 when none is known.
  public int id(String plain) {
    String word = QueryWords.bare(plain);
    Integer own = ids.get(word);
    if (own == null) {
      String other =
          word.endsWith("'s")
              ? word.substring(0, word.length() - 2)
              : word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
      own = ids.get(other);
    }
    return own == null ? -1 : own;
  }

  int often(int id) {
    return often.get(id);
  }

  Vectors vectors() {
    return vectors;
  }

  Pairs pairs() {
    return pairs;
  }

  Shares shares() {
    return shares;
  }

  /// The gazetteers.
  public Phrases phrases() {
    return phrases;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.size());
    for (int id = 0; id < words.size(); id++) {
      out.writeUTF(words.get(id));
      out.writeByte(often.get(id));
    }
    vectors.write(out);
    pairs.write(out);
    shares.write(out);
    phrases.write(out);
  }

  static Lexicon read(DataInput in) throws IOException {
    int size = Counts.read(in, "words");
    var words = new ArrayList<String>(size);
    var often = new ArrayList<Integer>(size);
    for (int id = 0; id < size; id++) {
      words.add(in.readUTF());
      often.add(in.readUnsignedByte());
    }
    return new Lexicon(
        words, often, Vectors.read(in), Pairs.read(in), Shares.read(in), Phrases.read(in));
  }
}
