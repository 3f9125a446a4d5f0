package dev.vitrine.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.highlight.Highlight.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  @Test
  void wholeWordsBeginningsAndCorrections() {
    var marks = highlighter("wirless hea", "wireless", "hea*");
    Highlight found = marks.mark("Wireless <Headphones> & more");
    assertThat(found.value()).isEqualTo("[Wireless] <[Hea]dphones> & more");
    assertThat(found.level()).isEqualTo(Level.FULL);
    assertThat(found.matchedWords()).containsExactly("wirless", "hea");
    assertThat(marks.mark("Wireless mouse").level()).isEqualTo(Level.PARTIAL);
    assertThat(marks.mark("A mouse"))
        .isEqualTo(new Highlight("A mouse", Level.NONE, List.of(), false));
    assertThat(marks.mark("wireless").whole()).isTrue();
  }

  @Test
  void accentsAreMarkedWhereTheyStand() {
    assertThat(highlighter("muller", "muller").mark("Firma Müller!").value())
        .isEqualTo("Firma [Müller]!");
  }

  @Test
  void anExcerptLiesAroundTheFirstMark() {
    var marks = highlighter("eight", "eight");
    String text = "one two three four five six seven eight nine ten";
    assertThat(marks.excerpt(text, 3, "…").value()).isEqualTo("…seven [eight] nine…");
    assertThat(marks.excerpt(text, 20, "…").value()).contains("[eight]").startsWith("one");
    assertThat(highlighter("x", "x").excerpt(text, 2, "…").value()).isEqualTo("one two…");
  }

  private static Highlighter highlighter(String query, String... matched) {
    return new Highlighter(Spans.LETTERS, query, List.of(matched), "[", "]");
  }
}
