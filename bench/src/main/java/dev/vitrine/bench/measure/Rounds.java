package dev.vitrine.bench.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/// The same questions asked of several sides in turn, round after round, in one thread: CPU time
/// and memory allocated per question and round. Every round begins with another side, so that what
/// else the machine does falls on all alike.
public final class Rounds {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final double[][] micros;
  private final double[][] bytes;
  private final long checksum;

  private Rounds(double[][] micros, double[][] bytes, long checksum) {
    this.micros = micros;
    this.bytes = bytes;
    this.checksum = checksum;
  }

  /// Measures the sides.
  ///
  /// @param warmUps rounds that do not count
  public static <Q> Rounds of(List<Side<Q>> sides, List<Q> questions, int warmUps, int rounds) {
    double[][] micros = new double[sides.size()][rounds];
    double[][] bytes = new double[sides.size()][rounds];
    long checksum = 0;
    for (int round = -warmUps; round < rounds; round++) {
      for (int turn = 0; turn < sides.size(); turn++) {
        int s = Math.floorMod(turn + round, sides.size());
        long cpu = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        for (Q question : questions) {
          checksum += sides.get(s).work().applyAsLong(question);
        }
        if (round >= 0) {
          micros[s][round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 / questions.size();
          bytes[s][round] =
              (double) (THREADS.getCurrentThreadAllocatedBytes() - memory) / questions.size();
        }
      }
    }
    return new Rounds(micros, bytes, checksum);
  }

  /// CPU microseconds per question.
  public Spread micros(int side) {
    return Spread.of(micros[side]);
  }

  /// Bytes allocated per question.
  public Spread bytes(int side) {
    return Spread.of(bytes[side]);
  }

  /// CPU time of one side as a multiple of another's.
  public Spread ratio(int side, int to) {
    return Spread.ratio(micros[side], micros[to]);
  }

  /// CPU time of a side's last round as a multiple of its first: well below 1 means that the
  /// warm-up was too short and the ratios are not to be trusted.
  public double drift(int side) {
    return micros[side][micros[side].length - 1] / micros[side][0];
  }

  /// The sum of what all answers gave; equal questions and sides give an equal sum.
  public long checksum() {
    return checksum;
  }
}
