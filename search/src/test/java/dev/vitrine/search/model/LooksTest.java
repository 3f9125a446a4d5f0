package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooksTest {
  private static Node ask(int feature, Node left, Node right) {
    return new Node.Split(feature, 0.5f, true, left, right);
  }

  @Test
  void upperQuestionsCountTwiceThoseBelow() {
    Node leaf = new Node.Leaf(1);
    Node root = ask(0, ask(1, leaf, leaf), ask(1, ask(2, leaf, leaf), leaf));
    Model forest = Forest.of(List.of("a", "b", "c", "d"), 1, List.of(new Tree(0, root)));
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      parts.put(head, new ValueModel.Part(new Sum(List.of(forest)), 0));
    }
    Map<String, Double> looks = Looks.of(new ValueModel(parts, 1, "of a test")).get("click");
    // 1 for the root, half for each below it, a quarter below these: 2.25 in all.
    assertThat(looks.keySet()).containsExactly("a", "b", "c");
    assertThat(looks.get("a")).isCloseTo(1 / 2.25, within(1e-9));
    assertThat(looks.get("b")).isCloseTo(1 / 2.25, within(1e-9));
    assertThat(looks.get("c")).isCloseTo(0.25 / 2.25, within(1e-9));
  }
}
