package dev.vitrine.simulate.market;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Numbers sorted into groups, each group rising.
final class Groups {
  private final int[] from;
  private final int[] members;

  private Groups(int[] from, int[] members) {
    this.from = from;
    this.members = members;
  }

  static Groups of(int size, int groups, IntUnaryOperator group) {
    int[] from = new int[groups + 1];
    for (int i = 0; i < size; i++) {
      from[group.applyAsInt(i) + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      from[g + 1] += from[g];
    }
    int[] at = Arrays.copyOf(from, groups);
    int[] members = new int[size];
    for (int i = 0; i < size; i++) {
      members[at[group.applyAsInt(i)]++] = i;
    }
    return new Groups(from, members);
  }

  int count(int group) {
    return from[group + 1] - from[group];
  }

  /// How many members of a group are below a number.
  int countBelow(int group, int limit) {
    int found = Arrays.binarySearch(members, from[group], from[group + 1], limit);
    return (found < 0 ? -found - 1 : found) - from[group];
  }

  int member(int group, int place) {
    return members[from[group] + place];
  }

  int[] of(int group) {
    return Arrays.copyOfRange(members, from[group], from[group + 1]);
  }
}
