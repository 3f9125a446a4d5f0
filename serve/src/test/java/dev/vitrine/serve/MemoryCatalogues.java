package dev.vitrine.serve;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Catalogues in memory.
public final class MemoryCatalogues implements Catalogues {
  private final ConcurrentSkipListMap<String, MemoryCatalogue> all = new ConcurrentSkipListMap<>();

  @Override
  public Optional<Catalogue> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  @Override
  public MemoryCatalogue open(String name) {
    return all.computeIfAbsent(name, MemoryCatalogue::new);
  }

  @Override
  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  @Override
  public void drop(String name) {
    all.remove(name);
  }
}
