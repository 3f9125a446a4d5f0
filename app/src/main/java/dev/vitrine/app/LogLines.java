package dev.vitrine.app;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/// What goes to the log and how a line looks, unless the caller named a file of their own.
final class LogLines {
  private LogLines() {}

  static void begin() {
    // Libraries that log through SLF4J write to the same log, without a search for who else might.
    System.setProperty("slf4j.provider", "org.slf4j.jul.JULServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try (InputStream in = LogLines.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the log's configuration cannot be read", e);
    }
  }
}
