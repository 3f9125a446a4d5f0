package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {
  private final Filter red = new Filter.Is("colour", "red");
  private final Filter cheap = new Filter.Between("price", 0, 20);

  @Test
  void bothOfEverythingAndAFilterIsThatFilter() {
    assertThat(Filter.both(Filter.ALL, red)).isEqualTo(red);
    assertThat(Filter.both(red, Filter.ALL)).isEqualTo(red);
    assertThat(Filter.both(Filter.ALL, Filter.ALL)).isEqualTo(Filter.ALL);
  }

  @Test
  void bothOfTwoKeepsTheirOrder() {
    assertThat(Filter.both(red, cheap)).isEqualTo(new Filter.And(List.of(red, cheap)));
  }

  @Test
  void partsDoNotChangeWithTheListTheyCameFrom() {
    var parts = new ArrayList<>(List.of(red));
    var or = new Filter.Or(parts);
    parts.add(cheap);
    assertThat(or.parts()).containsExactly(red);
  }
}
