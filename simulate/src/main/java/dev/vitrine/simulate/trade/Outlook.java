package dev.vitrine.simulate.trade;

/// What trade in each department was worth over the last week: what was earned there for each cent
/// of upkeep. For one thread.
final class Outlook {
  private static final int WEEK = 7;

  private final double[][] earned;
  private final double[][] cost;

  Outlook(int departments) {
    earned = new double[WEEK][departments];
    cost = new double[WEEK][departments];
  }

  /// Takes in what became of a department on a day; what was a week before is forgotten.
  void day(int day, int department, double earnings, double upkeep) {
    earned[day % WEEK][department] = earnings;
    cost[day % WEEK][department] = upkeep;
  }

  /// Whether a seller comes who wants to earn so much for each cent of upkeep. Who knows nothing
  /// comes.
  ///
  /// @param in the departments it deals in
  boolean invites(boolean[] in, double demanded) {
    double earnings = 0;
    double upkeep = 0;
    for (int day = 0; day < WEEK; day++) {
      for (int department = 0; department < in.length; department++) {
        if (in[department]) {
          earnings += earned[day][department];
          upkeep += cost[day][department];
        }
      }
    }
    return upkeep == 0 || earnings >= demanded * upkeep;
  }
}
