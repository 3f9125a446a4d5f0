package dev.vitrine.search.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.TagType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void everyLabelIsReadAsItIsWritten() {
    assertThat(IntStream.range(0, Labels.COUNT))
        .allSatisfy(label -> assertThat(Labels.of(Labels.shown(label))).contains(label));
    assertThat(Labels.of("B-nothing")).isEmpty();
    assertThat(Labels.of("X")).isEmpty();
  }

  @Test
  void insideFollowsItsOwnTypeAlone() {
    int begin = Labels.begin(TagType.COLOUR);
    int inside = Labels.inside(TagType.COLOUR);
    assertThat(Labels.mayFollow(begin, inside)).isTrue();
    assertThat(Labels.mayFollow(inside, inside)).isTrue();
    assertThat(Labels.mayFollow(Labels.OUTSIDE, inside)).isFalse();
    assertThat(Labels.mayFollow(Labels.START, inside)).isFalse();
    assertThat(Labels.mayFollow(Labels.begin(TagType.SHAPE), inside)).isFalse();
    assertThat(Labels.mayFollow(inside, begin)).isTrue();
  }

  @Test
  void spansEndWhereAnotherBegins() {
    int begin = Labels.begin(TagType.COLOUR);
    int inside = Labels.inside(TagType.COLOUR);
    assertThat(Span.of(new int[] {begin, inside, begin, Labels.OUTSIDE, inside}))
        .containsExactly(
            new Span(TagType.COLOUR, 0, 2),
            new Span(TagType.COLOUR, 2, 3),
            new Span(TagType.COLOUR, 4, 5));
  }
}
