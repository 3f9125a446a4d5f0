package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.catalogue.Tables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much each type is wanted on each day: yearly seasons of departments, weekdays, and shocks
/// that make the demand for one type jump and fade.
public final class Seasons {
  /// The day of the opening, a Monday.
  public static final LocalDate OPENING = LocalDate.of(2026, 10, 26);

  private static final double YEAR = 365.25;
  private static final int FADES = 5;

  private final double[] amplitude;
  private final double[] peak;
  private final double[] weekend;
  private final float[][] shocks;
  private final List<Shock> all = new ArrayList<>();

  /// A jump of demand.
  ///
  /// @param type index of the type
  /// @param day on which it begins
  /// @param factor on demand at the beginning
  /// @param days in which it fades to a third
  public record Shock(int type, int day, double factor, double days) {
    /// The factor on demand on a day.
    public double at(int other) {
      return other < day ? 1 : 1 + (factor - 1) * StrictMath.exp((day - other) / days);
    }
  }

  Seasons(SupplyConf conf, long seed, Assortment assortment, int days) {
    List<ProductType> types = assortment.types();
    amplitude = new double[types.size()];
    peak = new double[types.size()];
    weekend = new double[types.size()];
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : Tables.lines(Seasons.class, "seasons.txt")) {
      rows.put(Tables.cells(line).getFirst(), Tables.cells(line));
    }
    for (int t = 0; t < amplitude.length; t++) {
      List<String> row = rows.getOrDefault(types.get(t).department(), List.of("", "0", "0", "0"));
      Dice dice = Chance.dice(seed, Purpose.TASTE, -1 - t);
      peak[t] = Double.parseDouble(row.get(1)) + 25 * dice.normal();
      amplitude[t] = Double.parseDouble(row.get(2)) * (0.5 + dice.unit());
      weekend[t] = Double.parseDouble(row.get(3));
    }
    shocks = new float[types.size()][];
    for (int day = 0; day <= days; day++) {
      shake(conf, seed, day, days);
    }
  }

  private void shake(SupplyConf conf, long seed, int day, int days) {
    Dice dice = Chance.dice(seed, Purpose.SHOCK, day);
    int count = (int) conf.shocksPerDay();
    count += dice.chance(conf.shocksPerDay() - count) ? 1 : 0;
    for (int i = 0; i < count; i++) {
      int type = dice.below(shocks.length);
      Shock shock =
          new Shock(type, day, 2 + 5 * dice.unit() * dice.unit(), 2 + FADES * dice.unit());
      all.add(shock);
      if (shocks[type] == null) {
        shocks[type] = new float[days + 1];
        Arrays.fill(shocks[type], 1);
      }
      for (int d = day; d <= days; d++) {
        shocks[type][d] *= (float) shock.at(d);
      }
    }
  }

  /// The factor on the demand for a type on a day; about 1 over a year.
  public double demand(int type, int day) {
    LocalDate date = OPENING.plusDays(day);
    double year = (date.getDayOfYear() - peak[type]) * 2 * StrictMath.PI / YEAR;
    boolean free = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    double week = free ? 1 + weekend[type] : 1 - weekend[type] * 0.4;
    return StrictMath.exp(amplitude[type] * StrictMath.cos(year)) * week * shock(type, day);
  }

  /// The part of it that comes from shocks, 1 without.
  public double shock(int type, int day) {
    float[] own = shocks[type];
    return own == null ? 1 : own[Math.min(day, own.length - 1)];
  }

  /// Every jump within the days of the market.
  public List<Shock> shocks() {
    return List.copyOf(all);
  }

  /// How eager sellers are to cut prices on a day: 1, and 3 on the days of great sales.
  static double eagerness(int day) {
    LocalDate date = OPENING.plusDays(day);
    int monthDay = date.getMonthValue() * 100 + date.getDayOfMonth();
    boolean great = monthDay == 1111 || monthDay == 1212 || (monthDay >= 1126 && monthDay <= 1130);
    return great ? 3 : 1;
  }
}
