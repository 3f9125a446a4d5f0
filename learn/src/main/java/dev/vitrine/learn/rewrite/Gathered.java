package dev.vitrine.learn.rewrite;

import java.util.Arrays;

/// Numbers that are added one after the other.
final class Gathered {
  private int[] numbers = new int[2];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int[] all() {
    if (numbers.length != size) {
      numbers = Arrays.copyOf(numbers, size);
    }
    return numbers;
  }
}
