package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.behaviour.Remembered;
import dev.vitrine.search.vector.QueryVector;
import java.util.List;
import java.util.Optional;

/// The rows that features are computed for: a query, the first candidates of a list, and what
/// several features share, which is read when the first of them asks. For one thread.
public final class Rows {
  private final Understood understood;
  private final View view;
  private final Candidates candidates;
  private final int size;
  private final float[] information;
  private Optional<int[]> rising = Optional.empty();
  private Optional<long[]> say = Optional.empty();
  private Optional<Cards> cards = Optional.empty();
  private Optional<WordMatch> words = Optional.empty();
  private Optional<TitleMatch> titles = Optional.empty();
  private Optional<NeighbourMatch> neighbours = Optional.empty();
  private Optional<ValueMatch> values = Optional.empty();
  private Optional<Negation> negation = Optional.empty();
  private Optional<Remembered> remembered = Optional.empty();
  private Optional<int[]> slots = Optional.empty();
  private Optional<double[]> prices = Optional.empty();
  private Optional<double[]> priceLogs = Optional.empty();
  private Optional<double[]> ratingCounts = Optional.empty();
  private Optional<Faces> faces = Optional.empty();

  /// @param size how many candidates from the top are looked at
  public Rows(Understood understood, View view, Candidates candidates, int size) {
    this.understood = understood;
    this.view = view;
    this.candidates = candidates;
    this.size = size;
    this.information = information(understood.terms(), view.postings().dictionary());
  }

  private static float[] information(List<Term> terms, Dictionary dictionary) {
    float[] information = new float[terms.size()];
    for (int t = 0; t < information.length; t++) {
      int items = items(terms.get(t).forms(), dictionary);
      information[t] = (float) Math.log1p((dictionary.size() - items + 0.5) / (items + 0.5));
    }
    return information;
  }

  /// How many items have the commonest of the terms that are likely meant; of the others where none
  /// of those is in the catalogue.
  private static int items(List<Form> forms, Dictionary dictionary) {
    int likely = 0;
    int others = 0;
    for (Form form : forms) {
      if (form.kind() == Form.Kind.TERM) {
        int items = dictionary.items(form.term());
        likely = form.likely() ? Math.max(likely, items) : likely;
        others = form.likely() ? others : Math.max(others, items);
      }
    }
    return likely > 0 ? likely : others;
  }

  public Understood understood() {
    return understood;
  }

  public View view() {
    return view;
  }

  public int size() {
    return size;
  }

  public int slot(int row) {
    return candidates.slot(row);
  }

  /// The slots of all rows; not to be changed.
  public int[] slots() {
    if (slots.isEmpty()) {
      int[] read = new int[size];
      for (int row = 0; row < size; row++) {
        read[row] = slot(row);
      }
      slots = Optional.of(read);
    }
    return slots.orElseThrow();
  }

  int doc(int row) {
    return candidates.doc(row);
  }

  /// The recall's score of the words.
  public double recallScore(int row) {
    return candidates.recallScore(row);
  }

  /// How much each word of the query tells, its inverse document frequency; the most it can score.
  float[] information() {
    return information;
  }

  /// Rows in rising order of their document numbers.
  int[] risingRows() {
    if (rising.isEmpty()) {
      rising = Optional.of(RisingDocs.of(candidates, size));
    }
    return rising.orElseThrow();
  }

  /// The document numbers of rows.
  int[] docs(int[] rows) {
    int[] docs = new int[rows.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = doc(rows[i]);
    }
    return docs;
  }

  /// How much each row has to say of what was meant, by how well its words match: a whole number,
  /// so that sums do not depend on the order of rows.
  public long[] say() {
    if (say.isEmpty()) {
      say = Optional.of(Agreement.say(this));
    }
    return say.orElseThrow();
  }

  /// The cards of the items in the order of {@link #risingRows}.
  Cards cards() {
    if (cards.isEmpty()) {
      cards = Optional.of(view.postings().cards(docs(risingRows())));
    }
    return cards.orElseThrow();
  }

  /// Which of the query's words stand anywhere in the items.
  public WordMatch words() {
    if (words.isEmpty()) {
      words = Optional.of(WordMatch.of(this));
    }
    return words.orElseThrow();
  }

  /// How the query's words stand in the titles.
  public TitleMatch titles() {
    if (titles.isEmpty()) {
      titles = Optional.of(TitleMatch.of(this));
    }
    return titles.orElseThrow();
  }

  /// Which neighbouring words of the query are neighbours in the items.
  NeighbourMatch neighbours() {
    if (neighbours.isEmpty()) {
      neighbours = Optional.of(NeighbourMatch.of(this));
    }
    return neighbours.orElseThrow();
  }

  /// How near the items are to the query in meaning, at most 1, in the order of {@link
  /// #risingRows}; nothing where there are no vectors, or that of the query is not ready.
  float[] likeness() {
    return QueryVector.ready(understood, view)
        .map(vector -> view.postings().likeness(vector, docs(risingRows())))
        .map(this::worth)
        .orElse(new float[0]);
  }

  private float[] worth(float[] cosines) {
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = (float) view.encoder().orElseThrow().likeness(cosines[i]);
    }
    return cosines;
  }

  /// Which values of the items' attributes the query names.
  ValueMatch values() {
    if (values.isEmpty()) {
      values = Optional.of(ValueMatch.of(this));
    }
    return values.orElseThrow();
  }

  /// What the query does not want, and what titles say of it.
  Negation negation() {
    if (negation.isEmpty()) {
      negation = Optional.of(Negation.of(this));
    }
    return negation.orElseThrow();
  }

  /// What shoppers did with the items.
  public Remembered remembered() {
    if (remembered.isEmpty()) {
      remembered = Optional.of(Remembered.of(this));
    }
    return remembered.orElseThrow();
  }

  /// What kinds of cards the items have, and what they sell.
  public Faces faces() {
    if (faces.isEmpty()) {
      faces = Optional.of(Faces.of(view, slots()));
    }
    return faces.orElseThrow();
  }

  /// The lowest price of what every item sells, not-a-number where that has none or it sells
  /// nothing; not to be changed.
  public double[] prices() {
    if (prices.isEmpty()) {
      int[] sold = new int[size];
      for (int row = 0; row < size; row++) {
        int sells = faces().sells(row);
        sold[row] = sells < 0 ? slot(row) : sells;
      }
      prices = Optional.of(view.items().prices(sold));
    }
    return prices.orElseThrow();
  }

  /// The natural logarithm of every item's price, not-a-number where it has none; not to be
  /// changed.
  public double[] priceLogs() {
    if (priceLogs.isEmpty()) {
      double[] logs = prices().clone();
      for (int row = 0; row < size; row++) {
        logs[row] = logs[row] > 0 ? Math.log(logs[row]) : Double.NaN;
      }
      priceLogs = Optional.of(logs);
    }
    return priceLogs.orElseThrow();
  }

  /// A bit for each of the query's terms that every item is known to hold.
  long held() {
    return candidates.held();
  }

  /// How many shoppers rated each item, 0 when nobody did; not to be changed.
  double[] ratingCounts() {
    if (ratingCounts.isEmpty()) {
      double[] counts = view.items().ratingCounts(slots());
      for (int row = 0; row < size; row++) {
        counts[row] = counts[row] > 0 ? counts[row] : 0;
      }
      ratingCounts = Optional.of(counts);
    }
    return ratingCounts.orElseThrow();
  }
}
