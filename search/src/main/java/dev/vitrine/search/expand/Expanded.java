package dev.vitrine.search.expand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.index.postings.Word;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words of a query, and what they also stand for, as one list of words of which an item may
/// hold any.
///
/// An item covers a word that it holds wholly, and one that it does not hold as far as the chances
/// of the terms it has go in the chances of all the word's terms; where these are small, in {@link
/// #SURE}. The query is covered as its words are, each by how much it tells.
///
/// @param words at most 64
/// @param parts the words of the query
public record Expanded(List<Word> words, List<Part> parts) {
  public Expanded {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /// The sum of chances from which on a word's terms cover all of it.
  private static final double SURE = 0.3;

  private static final Expanded NONE = new Expanded(List.of(), List.of());

  /// A word of the query.
  ///
  /// @param typed as typed
  /// @param tells how much, above 0
  /// @param own a bit for the word itself, 0 where no item has it
  /// @param shares by the place of a term among the words, how much of the word it covers
  public record Part(String typed, double tells, long own, Map<Integer, Double> shares) {
    /// How much of it an item covers, 0 to 1.
    double covered(long held) {
      if ((held & own) != 0) {
        return 1;
      }
      double covered = 0;
      for (Map.Entry<Integer, Double> share : shares.entrySet()) {
        covered += (held >>> share.getKey() & 1) == 0 ? 0 : share.getValue();
      }
      return Math.min(1, covered);
    }
  }

  /// The words of a query, none where no word also stands for anything.
  public static Expanded of(Understood understood, Expansions expansions, Dictionary dictionary) {
    List<Term> terms = understood.terms().stream().filter(term -> !term.common()).toList();
    if (terms.isEmpty() || expansions.size() == 0) {
      return NONE;
    }
    int each = Long.SIZE / Math.min(Long.SIZE, terms.size()) - 1;
    var building = new Building(expansions, dictionary, each);
    terms.stream().limit(Long.SIZE).forEach(building::take);
    return building.found ? new Expanded(building.words, building.parts) : NONE;
  }

  /// Whether no word also stands for anything.
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /// How much of the query an item covers, 0 to 1.
  ///
  /// @param held a bit for each of the words that it holds
  public double covered(long held) {
    double covered = 0;
    double whole = 0;
    for (Part part : parts) {
      covered += part.tells() * part.covered(held);
      whole += part.tells();
    }
    return covered / whole;
  }

  /// What the words also stand for, for the trace.
  public String note() {
    return parts.stream()
        .filter(part -> !part.shares().isEmpty())
        .map(part -> part.typed() + ": " + shown(part))
        .collect(Collectors.joining("; "));
  }

  private String shown(Part part) {
    return part.shares().entrySet().stream()
        .map(share ->
            String.format(
                Locale.ROOT, "%s %.2f", words.get(share.getKey()).typed(), share.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// The looking up of one query's words.
  private static final class Building {
    private final Expansions expansions;
    private final Dictionary dictionary;
    private final int each;
    private final List<Word> words = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean found;

    /// @param each most terms of a word
    Building(Expansions expansions, Dictionary dictionary, int each) {
      this.expansions = expansions;
      this.dictionary = dictionary;
      this.each = each;
    }

    void take(Term term) {
      List<Form> known = term.forms().stream().filter(this::known).toList();
      List<Expansions.Other> others = others(term, known);
      if (known.isEmpty() && others.isEmpty()) {
        return;
      }
      var own = new Word(term.typed(), known, true);
      double tells = Tells.of(own, dictionary);
      long bit = known.isEmpty() ? 0 : 1L << words.size();
      if (bit != 0) {
        words.add(own);
      }
      double whole = Math.max(SURE, others.stream().mapToDouble(Expansions.Other::weight).sum());
      Map<Integer, Double> shares = new TreeMap<>();
      for (Expansions.Other other : others) {
        shares.put(words.size(), other.weight() / whole);
        var form = Form.term(other.term(), (float) other.weight());
        words.add(new Word(other.term(), List.of(), true, List.of(form)));
        found = true;
      }
      parts.add(new Part(term.typed(), tells, bit, shares));
    }

    private List<Expansions.Other> others(Term term, List<Form> known) {
      List<Expansions.Other> others = expansions.of(term.stem());
      for (Form form : known) {
        others =
            others.isEmpty() && form.kind() == Form.Kind.TERM ? expansions.of(form.term()) : others;
      }
      return others.stream()
          .filter(other -> dictionary.items(other.term()) > 0)
          .limit(each)
          .toList();
    }

    private boolean known(Form form) {
      return form.kind() != Form.Kind.TERM || dictionary.items(form.term()) > 0;
    }
  }
}
