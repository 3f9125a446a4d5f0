package dev.vitrine.learn.rewrite;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A word or phrase that may be a name of something: stems in order.
@SuppressWarnings("ArrayRecordComponent") // compared by its content
record Name(int... stems) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && Arrays.equals(stems, name.stems);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(stems);
  }

  @Override
  public String toString() {
    return Arrays.stream(stems).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  int size() {
    return stems.length;
  }

  /// Whether it stands in a title from a place on.
  boolean at(int[] title, int place) {
    if (place + stems.length > title.length) {
      return false;
    }
    for (int i = 0; i < stems.length; i++) {
      if (title[place + i] != stems[i]) {
        return false;
      }
    }
    return true;
  }

  /// Where it first stands in a title, or -1.
  int in(int[] title) {
    for (int place = 0; place + stems.length <= title.length; place++) {
      if (at(title, place)) {
        return place;
      }
    }
    return -1;
  }

  /// Whether one of them has a word of the other.
  boolean shares(Name other) {
    return Arrays.stream(stems).anyMatch(s -> Arrays.stream(other.stems).anyMatch(o -> o == s));
  }
}
