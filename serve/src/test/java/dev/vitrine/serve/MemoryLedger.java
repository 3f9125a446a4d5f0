package dev.vitrine.serve;

import dev.vitrine.kernel.shop.Ledger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// A ledger that forgets with the process.
public final class MemoryLedger implements Ledger {
  private final ConcurrentSkipListMap<String, String> all = new ConcurrentSkipListMap<>();

  @Override
  public Optional<String> read(String name) {
    return Optional.ofNullable(all.get(name));
  }

  @Override
  public Map<String, String> readAll(String prefix) {
    return new TreeMap<>(all.subMap(prefix, prefix + Character.MAX_VALUE));
  }

  @Override
  public void write(String name, String value) {
    all.put(name, value);
  }

  @Override
  public void erase(String name) {
    all.remove(name);
  }
}
