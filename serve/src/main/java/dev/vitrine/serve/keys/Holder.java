package dev.vitrine.serve.keys;

import java.util.List;

/// Who a key belongs to, and what it allows.
///
/// @param name by which people know it, 1 to 64 letters, digits, `-`, `_` and `.`
/// @param right what it allows, with all rights before
/// @param catalogues those that it is for; all when empty
/// @param until when it ends, in seconds since 1970; 0 for never
/// @param perMinute how many requests it may send in a minute; 0 for any number
public record Holder(String name, Right right, List<String> catalogues, long until, int perMinute) {
  /// Who sends no key, or is not asked for one: nothing is hidden that needs none.
  static final Holder ANYBODY = everywhere("", Right.NONE);

  public Holder {
    catalogues = List.copyOf(catalogues);
  }

  static Holder everywhere(String name, Right right) {
    return new Holder(name, right, List.of(), 0, 0);
  }

  /// Whether it may see a catalogue.
  public boolean sees(String catalogue) {
    return catalogues.isEmpty() || catalogues.contains(catalogue);
  }

  /// Whether it is still valid.
  ///
  /// @param now in seconds since 1970
  boolean holds(long now) {
    return until == 0 || now < until;
  }
}
