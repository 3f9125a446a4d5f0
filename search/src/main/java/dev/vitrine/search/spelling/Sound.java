package dev.vitrine.search.spelling;

/// What a word of Latin letters sounds like, roughly, in the languages that write it: consonants by
/// their sound, vowels only as a first letter. Words of one sound are candidates for each other
/// however many letters they differ by: `hedfones` and `headphones`.
final class Sound {
  private static final int SHORTEST = 2;

  private Sound() {}

  /// A hash of the sound; 0 when it says too little or the letters are others.
  static int hash(char[] letters, int from, int end) {
    int hash = 0x5F3759DF;
    char last = 0;
    int sounds = 0;
    for (int i = from; i < end; i++) {
      char c = letters[i];
      if (c < 'a' || c > 'z') {
        return 0;
      }
      char sound = sound(letters, i, from, end);
      if (sound != 0 && sound != last) {
        hash = (hash ^ sound) * 0x01000193;
        sounds++;
      }
      last = sound == 0 && "aeiouyhw".indexOf(c) < 0 ? last : sound;
    }
    hash *= 0x85EBCA6B;
    return sounds < SHORTEST ? 0 : (hash ^ (hash >>> 15)) | (1 << 30);
  }

  private static char sound(char[] letters, int i, int from, int end) {
    char c = letters[i];
    char next = i + 1 < end ? letters[i + 1] : ' ';
    char before = i > from ? letters[i - 1] : ' ';
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> i == from ? 'a' : 0;
      case 'y' -> i == from ? 'y' : 0;
      case 'h' -> i == from ? 'h' : 0;
      case 'w' -> i == from && next != 'r' ? 'w' : 0;
      case 'b' -> before == 'm' && i + 1 == end ? 0 : 'b';
      case 'c' -> soft(next) ? 's' : next == 'h' ? 'x' : 'k';
      case 'g' ->
          next == 'h' && i > from ? 0 : next == 'n' && i == from ? 0 : soft(next) ? 'j' : 'g';
      case 'd' -> next == 'g' ? 0 : 't';
      case 't' -> next == 'c' ? 0 : next == 'i' && i + 3 < end && letters[i + 2] == 'o' ? 's' : 't';
      case 'k' -> next == 'n' && i == from ? 0 : 'k';
      case 'p' -> next == 'h' ? 'f' : next == 's' && i == from ? 0 : 'p';
      case 's' -> next == 'c' && i + 2 < end && soft(letters[i + 2]) ? 0 : 's';
      case 'q' -> 'k';
      case 'x', 'z' -> 's';
      case 'v' -> 'f';
      default -> c;
    };
  }

  private static boolean soft(char c) {
    return c == 'e' || c == 'i' || c == 'y';
  }
}
