package dev.vitrine.search.recall;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class TiersTest {
  private static final String RED = "\"attributes\":{\"color\":\"red\"}";

  private final SmallShop shop =
      SmallShop.of(
              product("both", "Wireless gaming mouse", RED),
              product("wired", "Gaming mouse with a cable", RED),
              product("office", "Wireless mouse for the office"),
              product("plain", "Mouse"),
              product("bell", "Doorbell, wireless", RED),
              product("router", "Router", "\"description\":\"wireless\""),
              product("phone", "Phone", "\"description\":\"wireless\""),
              product("radio", "Radio", "\"description\":\"wireless\""),
              product("laptop-a", "Laptop 15 inch", RED),
              product("notebook-a", "Notebook computer 15 inch", RED),
              product("notebook-b", "Notebook computer 13 inch"),
              product("sleeve", "Sleeve for a laptop"),
              product("stick", "Flash drive 64 gb"))
          .named("laptop", "notebook computer")
          .named("memory stick", "flash drive");

  @AfterAll
  void close() {
    shop.close();
  }

  private static Cascade enough(int enough, double floor) {
    return TestCascade.of(new KeywordRecall(new Relaxation(enough, 100, floor, 0), 1_000), 100);
  }

  private static Cascade deep(int depth, double floor) {
    return TestCascade.of(new KeywordRecall(new Relaxation(100, depth, floor, 0), 1_000), 100);
  }

  private Answer ask(Cascade cascade, Ask ask) {
    return shop.answer(cascade, ask.query());
  }

  private List<String> find(Cascade cascade, String text) {
    return SmallShop.ids(ask(cascade, Ask.of(text)));
  }

  @Test
  void wordsStayWhereTheyFindEnough() {
    assertThat(find(enough(1, 0), "wireless gaming mouse")).containsExactly("both");
    assertThat(find(enough(2, 0), "laptop")).containsExactlyInAnyOrder("laptop-a", "sleeve");
  }

  @Test
  void otherNamesComeInWhereTheWordFindsFewAndStandBehind() {
    List<String> found = find(enough(3, 0), "laptop");
    assertThat(found).containsExactlyInAnyOrder("laptop-a", "sleeve", "notebook-a", "notebook-b");
    assertThat(found.subList(0, 2)).containsExactlyInAnyOrder("laptop-a", "sleeve");
  }

  @Test
  void otherNamesAreSaidInTheWordsOfTheShopper() {
    Answer answer = ask(enough(3, 0), Ask.of("Laptop"));
    assertThat(answer.notices())
        .containsExactly(new Notice(NoticeKind.OTHER_NAME, "Laptop", "notebook computer"));
    assertThat(answer.found().exact()).isTrue();
    assertThat(note(answer)).isEqualTo("all words: 2; or other names");
    assertThat(ask(enough(2, 0), Ask.of("Laptop")).notices()).isEmpty();
  }

  @Test
  void aNameThatNoItemUsesIsLookedForByItsOtherName() {
    Answer answer = ask(enough(1, 0), Ask.of("memory stick 64 gb"));
    assertThat(SmallShop.ids(answer)).containsExactly("stick");
    assertThat(answer.notices())
        .contains(new Notice(NoticeKind.OTHER_NAME, "memory stick", "flash drive"))
        .noneMatch(notice -> notice.kind() == NoticeKind.DROPPED);
  }

  @Test
  void aFilterChangesNeitherTierNorNames() {
    Answer whole = ask(enough(3, 0), Ask.of("laptop").facets("color"));
    Answer red = ask(enough(3, 0), Ask.of("laptop").is("color", "red"));
    assertThat(SmallShop.ids(red)).containsExactly("laptop-a", "notebook-a");
    Facet color = whole.found().facets().getFirst();
    assertThat(color.counts()).containsExactly(new Facet.Count("red", 2));
    assertThat(find(enough(1, 0), "laptop")).hasSize(2);
  }

  @Test
  void theLeastTellingWordMayBeMissingFirst() {
    Answer answer = ask(enough(2, 0.9), Ask.of("Wireless gaming mouse"));
    assertThat(SmallShop.ids(answer)).startsWith("both").contains("wired", "office");
    assertThat(answer.notices()).extracting(Notice::from).first().isEqualTo("Wireless");
    assertThat(answer.found().exact()).as("all that hold enough were looked at").isTrue();
  }

  @Test
  void aRelaxedCountIsALowerBoundOnlyWhereTheDepthEndsIt() {
    Ask ask = Ask.of("Wireless gaming mouse").page(0, 50).facets("color");
    Found all = ask(deep(7, 0.5), ask).found();
    assertThat(all.total()).isEqualTo(4);
    assertThat(all.exact()).as("the words ended it").isTrue();
    assertThat(all.facets()).allMatch(Facet::exact);
    Found cut = ask(deep(2, 0.5), ask).found();
    assertThat(cut.total()).isEqualTo(2);
    assertThat(cut.exact()).as("the depth ended it").isFalse();
    assertThat(cut.facets()).noneMatch(Facet::exact);
  }

  @Test
  void whatHoldsTooLittleOfTheQueryIsNotShown() {
    assertThat(find(enough(100, 0), "wireless gaming mouse")).contains("router", "bell");
    assertThat(find(enough(100, 0.5), "wireless gaming mouse"))
        .contains("both", "wired", "office", "plain")
        .doesNotContain("router", "phone", "radio");
  }

  @Test
  void aRelaxedResultIsOneListForPagesFacetsAndWalks() {
    Cascade cascade = enough(100, 0.5);
    Ask ask = Ask.of("wireless gaming mouse").page(0, 50).facets("color");
    Answer whole = ask(cascade, ask);
    assertThat(whole.found().total()).isEqualTo(whole.hits().size());
    Answer red = ask(cascade, ask.is("color", "red"));
    assertThat(SmallShop.ids(whole)).containsAll(SmallShop.ids(red));
    assertThat(whole.found().facets().getFirst().counts().getFirst().items())
        .isEqualTo(red.hits().size());
    List<String> walked =
        cascade.walk(ask.query(), shop.view(), "").items().stream().map(Document::id).toList();
    assertThat(walked).containsExactlyInAnyOrderElementsOf(SmallShop.ids(whole));
  }

  @Test
  void aWordInQuotesIsNeverLeftOut() {
    assertThat(find(enough(100, 0), "\"wireless\" \"gaming\" \"mouse\"")).containsExactly("both");
  }

  @Test
  void theTraceTellsEachTier() {
    assertThat(note(ask(enough(3, 0.5), Ask.of("wireless gaming mouse"))))
        .startsWith("all words: 1; ")
        .contains("wireless");
  }

  private static String note(Answer answer) {
    return answer.trace().lines().stream()
        .filter(line -> line.step().equals("keywords"))
        .map(Trace.Line::note)
        .findFirst()
        .orElse("");
  }
}
