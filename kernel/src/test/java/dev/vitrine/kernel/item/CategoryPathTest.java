package dev.vitrine.kernel.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryPathTest {
  private final CategoryPath kettles = new CategoryPath(List.of("Home", "Kitchen", "Kettles"));

  @Test
  void aLevelIsTheWholeWayDownToIt() {
    assertThat(kettles.upTo(0)).isEqualTo("Home");
    assertThat(kettles.upTo(1)).isEqualTo("Home > Kitchen");
    assertThat(kettles.upTo(2)).isEqualTo("Home > Kitchen > Kettles");
  }

  @Test
  void belowTheLeafThereIsOnlyTheLeaf() {
    assertThat(kettles.upTo(9)).isEqualTo(kettles.upTo(2));
    assertThat(kettles.leaf()).isEqualTo("Kettles");
  }

  @Test
  void anEmptyPathIsRefused() {
    assertThatThrownBy(() -> new CategoryPath(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPathDoesNotChangeWithTheListItCameFrom() {
    var names = new ArrayList<>(List.of("Home"));
    var path = new CategoryPath(names);
    names.add("Garden");
    assertThat(path.names()).containsExactly("Home");
  }
}
