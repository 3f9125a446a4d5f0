package dev.vitrine.index.postings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a word counts in each searchable attribute: the field weights of BM25F, whole numbers.
///
/// @param places weight of each attribute by name; 0 leaves it out of the search
/// @param other weight of attributes that are not named
/// @param k1 saturation of BM25, in units of a weight of {@link #UNIT}
/// @param b length normalisation of BM25
public record Weights(Map<String, Integer> places, int other, float k1, float b) {
  /// The weight of one plain mention.
  public static final int UNIT = 10;

  /// What a catalogue without settings has.
  public static final Weights DEFAULT =
      new Weights(
          Map.of(
              Piece.TITLE, 30,
              Piece.BRAND, 10,
              Piece.MODEL, 20,
              Piece.GTIN, 1,
              Piece.CATEGORIES, 10,
              Piece.TAGS, 10,
              Piece.BULLETS, 3,
              Piece.DESCRIPTION, 7,
              Piece.TRANSCRIPT, 3,
              Piece.ON_SCREEN, 3),
          2,
          1.2f,
          0.6f);

  public Weights {
    places = Map.copyOf(places);
  }

  /// The weight of a mention in an attribute.
  int of(String place) {
    return places.getOrDefault(place, other);
  }

  /// Weights for a shop that lists its searchable attributes, most important first: the first
  /// counts twice a plain mention, the last once, what is not listed is not searched.
  ///
  /// @param searchable names, or several names joined by commas for equal rank, each perhaps in the
  ///   form `unordered(name)`
  public static Weights ranked(List<String> searchable) {
    if (searchable.isEmpty()) {
      return DEFAULT;
    }
    var places = new HashMap<String, Integer>();
    int n = searchable.size();
    for (int i = 0; i < n; i++) {
      int weight = Math.round(UNIT * (2f - (n == 1 ? 0f : (float) i / (n - 1))));
      for (String name : searchable.get(i).split(",", -1)) {
        places.putIfAbsent(canonical(name.strip()), weight);
      }
    }
    return new Weights(places, 0, DEFAULT.k1, DEFAULT.b);
  }

  private static String canonical(String name) {
    String plain =
        name.startsWith("unordered(") && name.endsWith(")")
            ? name.substring("unordered(".length(), name.length() - 1)
            : name;
    return plain.equals("name") ? Piece.TITLE : plain;
  }
}
