package dev.vitrine.learn.spelling;

import dev.vitrine.search.spelling.Asked;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Corrector;
import dev.vitrine.search.spelling.Distance;
import dev.vitrine.search.spelling.Keys;
import dev.vitrine.search.spelling.Spellable;
import dev.vitrine.search.spelling.Speller;
import dev.vitrine.search.spelling.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The speller alone, with the frequency list for its words and no neighbours to go by.
final class OnLists {
  private final Lists lists;
  private final Vocabulary words;
  private final Corrector corrector;
  private final long seed;

  OnLists(Lists lists, long seed) {
    this.lists = lists;
    this.seed = seed;
    var speller = Speller.of(List.of(lists.frequencies()));
    this.words = speller.words();
    this.corrector = new Corrector(speller, Keys.WRITTEN);
  }

  List<Measured> measure() {
    List<Misspelt> noisy = lists.noisy().stream().filter(m -> known(m.meant())).toList();
    List<Misspelt> wrong = noisy.stream().filter(this::fair).toList();
    List<Misspelt> others = new ArrayList<>(noisy);
    others.removeIf(m -> !known(m.typed()));
    measured("warm-up", wrong);
    return List.of(
        measured("SymSpell noisy: no word as typed: fixed", wrong),
        measured("  of these, 1 edit: fixed", apart(wrong, n -> n == 1)),
        measured("  of these, 2 edits: fixed", apart(wrong, n -> n == 2)),
        measured("  of these, 3 edits or more: fixed", apart(wrong, n -> n > 2)),
        measured("SymSpell noisy: every line, real words too: right", noisy),
        measured("SymSpell noisy: a word as typed: left alone", same(others)),
        measured("Birkbeck, words not tuned on: fixed", kept(lists.birkbeck())),
        measured("codespell, words not tuned on: fixed", kept(lists.codespell())));
  }

  private Measured measured(String name, List<Misspelt> texts) {
    return Measured.of(name, texts, this::corrected, System::nanoTime, seed);
  }

  private String corrected(String word) {
    List<Correction> found = corrector.correct(List.of(new Asked(word, known(word))));
    return found.isEmpty() ? word : String.join(" ", found.getFirst().words());
  }

  private boolean known(String word) {
    return words.id(word) >= 0;
  }

  /// Whether the slip is seen as one, and what was meant can be known.
  private boolean fair(Misspelt one) {
    return known(one.meant()) && !known(one.typed()) && Spellable.is(one.typed());
  }

  private List<Misspelt> kept(List<Misspelt> all) {
    return all.stream().filter(m -> fair(m) && Halves.kept(m.meant())).toList();
  }

  private static List<Misspelt> same(List<Misspelt> all) {
    return all.stream().map(m -> Misspelt.not(m.typed())).toList();
  }

  private static List<Misspelt> apart(List<Misspelt> all, Predicate<Integer> edits) {
    return all.stream().filter(m -> edits.test(Distance.between(m.typed(), m.meant()))).toList();
  }
}
