package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.PriceHistory.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the offers of an item have cost, as it lies in the record: for each offer the days on which
/// its price changed, with the lowest and the last price of the day. What is older than 400 days
/// goes, but for the price that held then, and of an item with many offers sooner.
///
/// A price that is set in place again on a day that has a step, and is no lower than the lowest of
/// it, is not written down: the values in place tell it. So the last price of the last step is
/// known only together with these.
final class PriceLog {
  /// Days that are kept.
  static final int DAYS = 400;

  /// Steps of all offers of an item that are kept, but at least {@link #LEAST} of each.
  static final int STEPS = 4_000;

  private static final int LEAST = 4;

  private PriceLog() {}

  private record Key(String variant, String offer) {}

  /// Whether a write says what has to be written down.
  static boolean news(List<PriceHistory> known, Asking asking, long day) {
    return !asking.inPlace()
        || !asking.prices().stream().allMatch(price -> told(known, price, day));
  }

  private static boolean told(List<PriceHistory> known, Asking.Price price, long day) {
    for (PriceHistory line : known) {
      if (line.offer().equals(price.offer()) && line.variant().equals(price.variant())) {
        Step last = line.steps().getLast();
        return last.day() >= day
            && last.last().isPresent()
            && last.low().compareTo(price.amount()) <= 0;
      }
    }
    return false;
  }

  /// The history with the prices that were set in place since.
  static List<PriceHistory> upToDate(List<PriceHistory> written, List<InPlaceValue> sets) {
    Map<Key, BigDecimal> now = new HashMap<>();
    for (Asking.Price price : Asking.of(sets, true).prices()) {
      now.put(new Key(price.variant(), price.offer()), price.amount());
    }
    return now.isEmpty() ? written : written.stream().map(line -> upToDate(line, now)).toList();
  }

  private static PriceHistory upToDate(PriceHistory line, Map<Key, BigDecimal> now) {
    BigDecimal price = now.get(new Key(line.variant(), line.offer()));
    Step last = line.steps().getLast();
    if (price == null || last.last().isEmpty()) {
      return line;
    }
    var steps = new ArrayList<>(line.steps());
    steps.set(steps.size() - 1, new Step(last.day(), last.low(), Optional.of(price)));
    return new PriceHistory(line.variant(), line.offer(), line.currency(), steps);
  }

  /// The history with what a write asks.
  static List<PriceHistory> with(List<PriceHistory> old, Asking asking, long day) {
    var all = new LinkedHashMap<Key, PriceHistory>();
    old.forEach(line -> all.put(new Key(line.variant(), line.offer()), line));
    Map<Key, Asking.Price> asked = new LinkedHashMap<>();
    for (Asking.Price price : asking.prices()) {
      var key = new Key(price.variant(), price.offer());
      asked.put(key, price);
      all.merge(key, begun(price, day), (line, _) -> changed(line, price, day));
    }
    if (asking.whole()) {
      all.replaceAll((key, line) -> asked.containsKey(key) ? line : ended(line, day));
    }
    return cut(all.values(), day);
  }

  /// The history with what was before it. Of steps that it has itself, its own are taken.
  ///
  /// @throws VitrineException BAD_REQUEST naming an offer that has another currency
  static List<PriceHistory> behind(List<PriceHistory> known, List<PriceHistory> past, long day) {
    var all = new LinkedHashMap<Key, PriceHistory>();
    known.forEach(line -> all.put(new Key(line.variant(), line.offer()), line));
    past.forEach(line -> all.merge(new Key(line.variant(), line.offer()), line, PriceLog::joined));
    return cut(all.values(), day);
  }

  private static PriceHistory joined(PriceHistory known, PriceHistory past) {
    boolean both = !known.currency().isEmpty() && !past.currency().isEmpty();
    if (both && !known.currency().equals(past.currency())) {
      String of = past.offer().isEmpty() ? "the offer" : "offer \"" + past.offer() + "\"";
      throw VitrineException.badRequest(
          of + " is priced in " + known.currency() + ", not in " + past.currency());
    }
    long first = known.steps().getFirst().day();
    var steps = new ArrayList<>(past.steps().stream().filter(step -> step.day() < first).toList());
    steps.addAll(known.steps());
    String currency = both || past.currency().isEmpty() ? known.currency() : past.currency();
    return new PriceHistory(known.variant(), known.offer(), currency, steps);
  }

  private static List<PriceHistory> cut(Collection<PriceHistory> lines, long day) {
    int most = Math.max(LEAST, STEPS / Math.max(1, lines.size()));
    return lines.stream().map(line -> cut(line, day - DAYS, most)).toList();
  }

  private static PriceHistory begun(Asking.Price price, long day) {
    var step = new Step(day, price.amount(), Optional.of(price.amount()));
    return new PriceHistory(price.variant(), price.offer(), price.currency(), List.of(step));
  }

  private static PriceHistory changed(PriceHistory line, Asking.Price price, long day) {
    boolean known = !price.currency().isEmpty() && !line.currency().isEmpty();
    if (known && !price.currency().equals(line.currency())) {
      return begun(price, day);
    }
    String currency = price.currency().isEmpty() ? line.currency() : price.currency();
    var same = new PriceHistory(line.variant(), line.offer(), currency, line.steps());
    Optional<BigDecimal> before = line.steps().getLast().last();
    boolean stays = before.isPresent() && before.get().compareTo(price.amount()) == 0;
    return stays ? same : stepped(same, Optional.of(price.amount()), day);
  }

  private static PriceHistory ended(PriceHistory line, long day) {
    return line.steps().getLast().last().isEmpty() ? line : stepped(line, Optional.empty(), day);
  }

  /// With another price from now on. The lowest one of a day counts the price with which it began.
  private static PriceHistory stepped(PriceHistory line, Optional<BigDecimal> price, long day) {
    Step last = line.steps().getLast();
    var steps = new ArrayList<>(line.steps());
    Optional<BigDecimal> held = last.last();
    if (last.day() >= day) {
      steps.removeLast();
      held = Optional.of(last.low());
    }
    BigDecimal low =
        Stream.concat(held.stream(), price.stream()).min(Comparator.naturalOrder()).orElseThrow();
    steps.add(new Step(Math.max(day, last.day()), low, price));
    return new PriceHistory(line.variant(), line.offer(), line.currency(), steps);
  }

  private static PriceHistory cut(PriceHistory line, long from, int most) {
    List<Step> steps = line.steps();
    int first = Math.max(0, steps.size() - most);
    while (first + 1 < steps.size() && steps.get(first + 1).day() <= from) {
      first++;
    }
    return first == 0
        ? line
        : new PriceHistory(
            line.variant(), line.offer(), line.currency(), steps.subList(first, steps.size()));
  }

  /// As stored: an offer after the other, its ids and currency as texts, how many steps, and of
  /// each the day, the lowest price, and the last one where it is another.
  static byte[] bytes(List<PriceHistory> lines) {
    var bytes = new ByteArrayOutputStream(32 * lines.size());
    var out = new DataOutputStream(bytes);
    try {
      for (PriceHistory line : lines) {
        out.writeUTF(line.variant());
        out.writeUTF(line.offer());
        out.writeUTF(line.currency());
        out.writeShort(line.steps().size());
        for (Step step : line.steps()) {
          write(out, step);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Step step) throws IOException {
    out.writeInt(Math.toIntExact(step.day()));
    out.writeUTF(step.low().toPlainString());
    boolean same = step.last().isPresent() && step.last().get().compareTo(step.low()) == 0;
    out.writeByte(same ? 0 : step.last().isPresent() ? 1 : 2);
    if (!same && step.last().isPresent()) {
      out.writeUTF(step.last().get().toPlainString());
    }
  }

  static List<PriceHistory> read(byte[] bytes) {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var lines = new ArrayList<PriceHistory>();
    try {
      while (in.available() > 0) {
        String variant = in.readUTF();
        String offer = in.readUTF();
        String currency = in.readUTF();
        var steps = new ArrayList<Step>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          steps.add(step(in));
        }
        lines.add(new PriceHistory(variant, offer, currency, steps));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Step step(DataInputStream in) throws IOException {
    long day = in.readInt();
    var low = new BigDecimal(in.readUTF());
    return switch (in.readByte()) {
      case 0 -> new Step(day, low, Optional.of(low));
      case 1 -> new Step(day, low, Optional.of(new BigDecimal(in.readUTF())));
      default -> new Step(day, low, Optional.empty());
    };
  }
}
