package dev.vitrine.serve;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.kernel.shop.Lesson.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Catalogues in memory.
public final class MemoryCatalogues implements Catalogues {
  private final ConcurrentSkipListMap<String, MemoryCatalogue> all = new ConcurrentSkipListMap<>();

  private final Map<String, Lesson> lessons = new ConcurrentHashMap<>();

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
  public Lesson learn(String name) {
    lessons.put(name, new Lesson(State.RUNNING, "training", 0, 7, ""));
    return lesson(name);
  }

  @Override
  public Lesson lesson(String name) {
    return lessons.getOrDefault(name, Lesson.NONE);
  }

  @Override
  public void drop(String name) {
    all.remove(name);
  }
}
