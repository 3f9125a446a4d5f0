package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Dictionary.Entry;
import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest extends IndexContract {
  @Override
  protected TestPostings open(List<Product> items) {
    return new TestPostings(items);
  }

  private static List<Product> shop() {
    return List.of(
        Items.of("a", "Red kettle of steel", "Boils water"),
        Items.of("b", "Kettle, red", "For boiling. Water not included"),
        Items.of("c", "Teapot", "Goes with the red kettle"),
        Items.of("d", "Chair", "", Map.of("colour", List.of(new Value.Text("kettle red")))));
  }

  private static TextMatch phrase(String... stems) {
    return new TextMatch(List.of(), List.of(List.of(stems)), List.of());
  }

  private static TextMatch in(List<String> places, Word... words) {
    return new TextMatch(List.of(words), List.of(), places);
  }

  private static Word word(Form... forms) {
    return new Word("w", List.of(forms), false);
  }

  private static List<String> find(TestPostings index, TextMatch text, boolean strict) {
    return index.ids(index.match(text, strict, 10));
  }

  @Test
  void aPhraseStandsInOnePieceAndInOrder() {
    try (var index = open(shop())) {
      assertThat(find(index, phrase("red", "kettle"), true)).containsExactlyInAnyOrder("a", "c");
      assertThat(find(index, phrase("kettle", "red"), true)).containsExactlyInAnyOrder("b", "d");
      assertThat(find(index, phrase("steel", "boil"), true)).isEmpty();
      assertThat(find(index, phrase("home", "boil"), true)).isEmpty();
    }
  }

  @Test
  void aPhraseMustBeThereEvenWhenAnyWordWillDo() {
    try (var index = open(shop())) {
      var text =
          new TextMatch(
              List.of(word(Form.term("teapot", 1f)), word(Form.term("kettle", 1f))),
              List.of(List.of("red", "kettle")),
              List.of());
      assertThat(find(index, text, false)).containsExactlyInAnyOrder("a", "c");
      assertThat(find(index, text, true)).containsExactly("c");
    }
  }

  @Test
  void wordsCountOnlyInThePlacesAsked() {
    try (var index = open(shop())) {
      Word kettle = word(Form.term("kettle", 1f));
      Word red = word(Form.term("red", 1f));
      assertThat(find(index, in(List.of("title"), kettle), true))
          .containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, in(List.of("description"), kettle, red), true)).containsExactly("c");
      assertThat(find(index, in(List.of("colour", "description"), kettle), true))
          .containsExactlyInAnyOrder("c", "d");
      assertThat(find(index, in(List.of("colour"), kettle), false)).containsExactly("d");
      assertThat(find(index, in(List.of("nowhere"), kettle), true)).isEmpty();
    }
  }

  @Test
  void beginningsAndPhrasesCountInThePlacesAsked() {
    try (var index = open(shop())) {
      Word start = word(new Form(Form.Kind.START, "ket", 0.3f));
      assertThat(find(index, in(List.of(), start), true)).containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, in(List.of("title"), start), true))
          .containsExactlyInAnyOrder("a", "b");
      assertThat(find(index, in(List.of("brand"), start), true)).isEmpty();
      Word phrase = word(Form.phrase(List.of("red", "kettle"), 0.9f));
      assertThat(find(index, in(List.of("title"), phrase), true)).contains("a");
      assertThat(find(index, in(List.of("brand"), phrase), true)).isEmpty();
    }
  }

  @Test
  void anOptionalWordOnlyAddsToTheScore() {
    try (var index = open(shop())) {
      var of = new Word("of", List.of(Form.term("of", 1f)), true);
      var text = new TextMatch(List.of(of, word(Form.term("kettle", 1f))), List.of(), List.of());
      assertThat(find(index, text, true)).hasSize(4).first().isEqualTo("a");
      var alone = new TextMatch(List.of(of), List.of(), List.of());
      assertThat(find(index, alone, true)).containsExactly("a");
    }
  }

  @Test
  void theDictionaryKnowsWhatStartsWithLetters() {
    try (var index = open(shop())) {
      Dictionary dictionary = index.snapshot().dictionary();
      assertThat(dictionary.starting("ket", 10)).containsExactly(new Entry("kettle", 3));
      assertThat(dictionary.starting("t", 10)).extracting(Entry::word).contains("teapot");
      assertThat(dictionary.starting("", 2)).hasSize(2);
      assertThat(dictionary.starting("zzz", 10)).isEmpty();
      assertThat(dictionary.items("kettle")).isEqualTo(4);
      assertThat(dictionary.itemsWithWord("boils")).as("not of descriptions").isZero();
    }
  }

  @Test
  void theDictionaryTellsEveryWordOnce() {
    try (var index = open(shop())) {
      var words = new TreeMap<String, Integer>();
      Dictionary dictionary = index.snapshot().dictionary();
      dictionary.each((word, items) -> assertThat(words.put(word, items)).isNull());
      assertThat(words).containsEntry("kettle", 3).doesNotContainKey("boils");
      words.forEach((word, items) -> assertThat(dictionary.itemsWithWord(word)).isEqualTo(items));
      dictionary.eachByLanguage(
          List.of(Language.EN),
          (word, items) -> {
            assertThat(items[0]).isEqualTo(words.remove(word));
            assertThat(IntStream.of(items).sum()).isEqualTo(dictionary.itemsWithWord(word));
          });
      assertThat(words).isEmpty();
    }
  }

  @Test
  void aSnapshotThatIsHeldIsClosedApart() {
    try (var index = open(shop())) {
      Snapshot first = index.snapshot();
      Snapshot held = first.held();
      assertThat(held.state()).isEqualTo(first.state());
      assertThat(held.index()).isSameAs(first.index());
      assertThat(held.dictionary().itemsWithWord("kettle")).isEqualTo(3);
      held.close();
      assertThat(first.dictionary().itemsWithWord("kettle")).isEqualTo(3);
    }
  }

  @Test
  void presenceTellsWordByWord() {
    try (var index = open(shop())) {
      Snapshot snapshot = index.snapshot();
      int[] docs = List.of("a", "b", "c", "d").stream().mapToInt(snapshot::doc).sorted().toArray();
      List<Word> words = List.of(word(Form.term("kettle", 1f)), word(Form.term("water", 1f)));
      long[] bits = snapshot.presence(words, docs);
      for (int i = 0; i < docs.length; i++) {
        assertThat((bits[i] & 1) == 1).isEqualTo(snapshot.score(words.get(0), docs[i]) >= 0);
        assertThat((bits[i] & 2) == 2).isEqualTo(snapshot.score(words.get(1), docs[i]) >= 0);
      }
      assertThat(snapshot.presence(words, new int[0])).isEmpty();
    }
  }
}
