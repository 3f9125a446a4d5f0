package dev.vitrine.learn.judging;

import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Krippendorff's alpha for ordered grades (Krippendorff, 2011, *Computing Krippendorff's
/// Alpha-Reliability*): one less the disagreement that is there over the one that chance would
/// bring. A pair that one judge alone has judged says nothing and is left out. Two grades are as
/// far apart as there are judgements of the grades between them.
public final class Krippendorff {
  private Krippendorff() {}

  /// How far the judges of a set agree.
  public static Agreement of(List<Judgement> judgements) {
    int grades = judgements.stream().mapToInt(Judgement::grade).max().orElse(0) + 1;
    Map<List<String>, int[]> pairs = new HashMap<>();
    for (Judgement one : judgements) {
      pairs.computeIfAbsent(List.of(one.topic(), one.item()), _ -> new int[grades])[one.grade()]++;
    }
    List<int[]> twice = pairs.values().stream().filter(said -> sum(said) > 1).toList();
    int judges = (int) judgements.stream().map(Judgement::judge).distinct().count();
    return new Agreement(ordinal(twice), twice.size(), judges);
  }

  /// The alpha of pairs, each with how often it was given each grade.
  static OptionalDouble ordinal(List<int[]> pairs) {
    double[][] together = coincidences(pairs);
    double[] given = new double[together.length];
    double all = 0;
    for (int grade = 0; grade < together.length; grade++) {
      for (double times : together[grade]) {
        given[grade] += times;
        all += times;
      }
    }
    double there = 0;
    double byChance = 0;
    for (int low = 0; low < given.length; low++) {
      for (int high = low + 1; high < given.length; high++) {
        double far = Math.pow(distance(given, low, high), 2);
        there += together[low][high] * far;
        byChance += given[low] * given[high] * far;
      }
    }
    return byChance == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (all - 1) * there / byChance);
  }

  /// How often each two grades were given to the same pair, each pair counting as often as it was
  /// judged.
  private static double[][] coincidences(List<int[]> pairs) {
    int grades = pairs.stream().mapToInt(said -> said.length).max().orElse(0);
    double[][] together = new double[grades][grades];
    for (int[] said : pairs) {
      double others = sum(said) - 1.0;
      for (int a = 0; a < said.length; a++) {
        for (int b = 0; b < said.length; b++) {
          together[a][b] += said[a] * (said[b] - (a == b ? 1.0 : 0)) / others;
        }
      }
    }
    return together;
  }

  private static double distance(double[] given, int low, int high) {
    double between = -(given[low] + given[high]) / 2;
    for (int grade = low; grade <= high; grade++) {
      between += given[grade];
    }
    return between;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
