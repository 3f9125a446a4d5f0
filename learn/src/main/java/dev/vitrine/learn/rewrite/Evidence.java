package dev.vitrine.learn.rewrite;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// What the catalogue says about two names.
///
/// @param items how many titles have the first name
/// @param others how many have the second
/// @param places how alike the words are that they stand among, 0 to 1
/// @param kinds how alike their items' categories and attributes are, 0 to 1; -1 when nothing is
///   known of these
/// @param both the share of the rarer name's titles that have the other one too
/// @param contrasts pairs of titles that are the same but for the names
/// @param said the share of the second name's items that say the first one somewhere
/// @param usual the share of all items that say the first one somewhere
/// @param added items of the second name that say the first one nowhere
/// @param values whether both are values of one attribute
record Evidence(
    int items,
    int others,
    double places,
    double kinds,
    double both,
    int contrasts,
    double said,
    double usual,
    int added,
    boolean values) {
  static Evidence of(Candidate candidate, Titles titles, Profiles profiles) {
    Name from = candidate.from();
    Name to = candidate.to();
    int[] mine = titles.titled(from);
    int[] theirs = titles.titled(to);
    Profile kinds = profiles.kinds(from);
    Profile otherKinds = profiles.kinds(to);
    int saying = (int) Arrays.stream(theirs).filter(item -> titles.holds(item, from)).count();
    int anywhere = Arrays.stream(from.stems()).map(s -> titles.holding(s).length).min().orElse(0);
    long both = Arrays.stream(theirs).filter(i -> from.in(titles.item(i).title()) >= 0).count();
    return new Evidence(
        mine.length,
        theirs.length,
        profiles.places(from).like(profiles.places(to)),
        kinds.isEmpty() || otherKinds.isEmpty() ? -1 : kinds.like(otherKinds),
        (double) both / Math.max(1, Math.min(mine.length, theirs.length)),
        contrasts(from, mine, to, theirs, titles),
        (double) saying / Math.max(1, theirs.length),
        (double) anywhere / Math.max(1, titles.size()),
        theirs.length - saying,
        titles.valuesOfOne(from, to));
  }

  private static int contrasts(Name from, int[] mine, Name to, int[] theirs, Titles titles) {
    Set<Integer> without = new HashSet<>();
    for (int item : mine) {
      without.add(without(titles.item(item).title(), from));
    }
    return (int)
        Arrays.stream(theirs)
            .filter(item -> without.contains(without(titles.item(item).title(), to)))
            .count();
  }

  /// A title with a gap in the place of a name, as a hash.
  private static int without(int[] title, Name name) {
    int at = name.in(title);
    int hash = 1;
    for (int place = 0; place < title.length; place++) {
      boolean gap = place >= at && place < at + name.size();
      if (!gap || place == at) {
        hash = 31 * hash + (gap ? Integer.MIN_VALUE : title[place]);
      }
    }
    return hash;
  }
}
