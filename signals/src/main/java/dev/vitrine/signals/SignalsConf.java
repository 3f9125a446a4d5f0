package dev.vitrine.signals;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.signals.page.PagesConf;
import java.time.Duration;

/// What the log of events and what is learnt from it keep to.
///
/// @param flood events that one client may send in ten seconds before they are doubted
/// @param keep how long events and pages are kept
/// @param roll whether whole days are copied to Parquet while the program runs
/// @param memory bytes for what is remembered of events
/// @param positions whether clicks are held against those that places of their position get
/// @param snapshotEvery how often that is written to disk
/// @param pages what the log of pages keeps to
public record SignalsConf(
    int flood,
    Duration keep,
    boolean roll,
    long memory,
    boolean positions,
    Duration snapshotEvery,
    PagesConf pages) {
  /// The time in which the events of a client are counted.
  public static final Duration WINDOW = Duration.ofSeconds(10);

  /// Reads the section.
  public static SignalsConf of(Conf conf) {
    return new SignalsConf(
        conf.number("events.flood", 300, 1, 1_000_000),
        conf.time("events.keep", "9600h", "1h", "87600h"),
        conf.flag("events.roll", true),
        conf.bytes("signals.memory", "256MB", "1MB", "64GB"),
        conf.flag("signals.positions", true),
        conf.time("signals.snapshot-every", "10min", "1s", "24h"),
        PagesConf.of(conf));
  }
}
