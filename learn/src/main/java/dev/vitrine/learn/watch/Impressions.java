package dev.vitrine.learn.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What was shown to whom and what came of it, in order of time, in columns with a row for each
/// impression.
///
/// @param users names of the users
/// @param items names of the items
/// @param slots names of the places where items are shown, such as tabs
/// @param user of each row, a place in `users`
/// @param item of each row, a place in `items`
/// @param slot of each row, a place in `slots`
/// @param at when it was shown, milliseconds since 1970, rising
/// @param clicked 1 where it was clicked, 0 elsewhere
/// @param longViewed 1 where it was watched for long
/// @param watched for how many seconds
/// @param share the share of its length that was watched, 2 at most; 0 where the length is unknown
/// @param chance whether chance chose it
/// @param repeated how many more rows the log had that say the same again
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Impressions(
    List<String> users,
    List<String> items,
    List<String> slots,
    int[] user,
    int[] item,
    int[] slot,
    long[] at,
    float[] clicked,
    float[] longViewed,
    float[] watched,
    float[] share,
    boolean[] chance,
    int repeated) {
  Impressions {
    users = List.copyOf(users);
    items = List.copyOf(items);
    slots = List.copyOf(slots);
  }

  int size() {
    return at.length;
  }

  /// When all is known that comes of an impression, in milliseconds since 1970.
  long over(int row) {
    return at[row] + Math.round(1_000 * (double) watched[row]);
  }

  /// The day on which something was shown.
  LocalDate day(int row, ZoneOffset zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at[row]), zone);
  }

  /// The first row of the day on which a row was shown.
  int dayOf(int row, ZoneOffset zone) {
    int first = row;
    while (first > 0 && day(first - 1, zone).equals(day(row, zone))) {
      first--;
    }
    return first;
  }
}
