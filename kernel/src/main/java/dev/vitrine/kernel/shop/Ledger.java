package dev.vitrine.kernel.shop;

import java.util.Map;
import java.util.Optional;

/// Small named texts that must outlive the process and cannot be derived: keys, rules, choices. A
/// write that returned survives a crash.
public interface Ledger {
  Optional<String> read(String name);

  /// Everything whose name starts with a prefix, sorted by name.
  Map<String, String> readAll(String prefix);

  void write(String name, String value);

  void erase(String name);
}
