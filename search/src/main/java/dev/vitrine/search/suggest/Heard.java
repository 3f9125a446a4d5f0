package dev.vitrine.search.suggest;

/// The counts of one query. Guarded by its log.
///
/// Both fade with time, the one by half in a month and the other by half in a day; a query is
/// trending when much of what was asked at all was asked lately. Different callers are told apart
/// by a bit for each of 64 groups of them, which is forgotten with the process.
final class Heard {
  private static final double DAY = 86_400_000;
  private static final double LATELY = 1 * DAY;
  private static final double EVER = 30 * DAY;

  /// Fewer lately are no trend.
  private static final double ENOUGH = 5;

  /// The share of all that was asked lately; a query asked evenly has a thirtieth.
  private static final double TRENDING = 0.2;

  /// How far above the usual share, which is high while a log is young.
  private static final double ABOVE = 1.5;

  /// By how many standard deviations of a count it has to be above, so that chance is no trend.
  private static final double SURE = 3;

  /// Searches of unknown callers that stand for one more caller.
  private static final double UNKNOWN = 3;

  /// Callers that unknown ones stand for at most.
  private static final int MOST = 1_000;

  private double lately;
  private double ever;
  private long at;
  private int known;
  private long groups;
  private double unknown;

  Heard(long at) {
    this.at = at;
  }

  Heard(QueryLog.Row row) {
    lately = row.lately();
    ever = row.ever();
    at = row.at();
    known = row.callers();
  }

  void add(double times, long caller, long now) {
    long time = Math.max(at, now);
    double late = faded(times, time - now, LATELY);
    double slow = faded(times, time - now, EVER);
    lately = faded(lately, time - at, LATELY) + late;
    ever = faded(ever, time - at, EVER) + slow;
    at = time;
    if (caller == 0) {
      unknown += times;
    } else {
      groups |= 1L << (caller & 63);
    }
  }

  private static double faded(double count, long time, double half) {
    return time <= 0 ? count : count * Math.exp(-Math.log(2) * time / half);
  }

  double ever(long now) {
    return faded(ever, now - at, EVER);
  }

  double lately(long now) {
    return faded(lately, now - at, LATELY);
  }

  /// @param usual the share of all searches of the log that were asked lately
  boolean trending(long now, double usual) {
    double late = lately(now);
    double expected = usual * ever(now);
    return late >= ENOUGH
        && late >= TRENDING * ever(now)
        && late >= ABOVE * expected
        && late >= expected + SURE * Math.sqrt(expected);
  }

  /// How many different callers there were at least.
  int callers() {
    long more = Math.round(Math.floor(unknown / UNKNOWN));
    return Math.max(known, Long.bitCount(groups)) + (int) Math.min(more, MOST);
  }

  QueryLog.Row row(String query) {
    return new QueryLog.Row(query, lately, ever, at, callers());
  }
}
