package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.PastLesson;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Version;
import dev.vitrine.search.finalstage.ValueStage;
import dev.vitrine.search.model.Looks;
import dev.vitrine.serve.models.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The registry of a catalogue as the server shows it. What is chosen ranks at once.
///
/// @param registry its versions and which of them rank
/// @param taking makes the catalogue take over what was chosen
/// @param learning whether a lesson of the catalogue is under way
record ChosenModels(Registry registry, Runnable taking, BooleanSupplier learning)
    implements Models.Shelf {
  /// What may be kept beside a version.
  private static final List<String> NOTES = List.of("trial", "watch", "shadow", Valuing.LEARNT);

  @Override
  public Models.Standing standing() {
    var now = registry.standing();
    return new Models.Standing(now.live(), now.earlier(), now.canary(), now.share(), now.shadow());
  }

  @Override
  public List<Models.Version> versions() {
    return registry.versions().stream()
        .map(version -> new Models.Version(version.number(), version.facts()))
        .toList();
  }

  @Override
  public Map<String, Map<String, String>> notes(int version) {
    Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    for (String name : NOTES) {
      Map<String, String> noted = registry.noted(version, name);
      if (!noted.isEmpty()) {
        notes.put(name, noted);
      }
    }
    return notes;
  }

  @Override
  public Map<String, Map<String, Double>> looks(int version) {
    return registry.stored(version).map(Looks::of).orElse(Map.of());
  }

  @Override
  public OptionalInt ranked(List<String> models) {
    if (models.stream().noneMatch(model -> model.contains(ValueStage.version("")))) {
      return OptionalInt.of(0);
    }
    return registry.versions().stream()
        .filter(v -> models.stream().anyMatch(m -> m.endsWith(ValueStage.version(v.fact("sum")))))
        .mapToInt(Version::number)
        .max();
  }

  @Override
  public List<Models.Deed> history() {
    return registry.story().stream()
        .map(e -> new Models.Deed(e.at(), e.deed().key(), e.version(), e.why(), e.by()))
        .toList();
  }

  @Override
  public List<Models.PastLesson> lessons() {
    boolean before = learning.getAsBoolean();
    List<PastLesson> held = registry.lessons().held();
    boolean nobody = !before && !learning.getAsBoolean();
    return held.stream()
        .map(one -> nobody ? one.orBrokenOff() : one)
        .map(ChosenModels::told)
        .toList();
  }

  private static Models.PastLesson told(PastLesson one) {
    return new Models.PastLesson(
        one.number(),
        one.begun(),
        one.ended(),
        one.outcome().key(),
        one.what(),
        one.events(),
        one.version(),
        one.by(),
        one.note());
  }

  @Override
  public void promote(int version, String by) {
    does(by, chosen -> chosen.promote(version));
  }

  @Override
  public void canary(int version, double share, String by) {
    does(by, chosen -> chosen.canary(version, share));
  }

  @Override
  public void shadow(int version, String by) {
    does(by, chosen -> chosen.shadow(version));
  }

  @Override
  public void rollBack(String by) {
    var now = registry.standing();
    if (now.live() == 0 && now.canary() == 0) {
      throw VitrineException.badRequest("no version ranks, so there is nothing to go back from");
    }
    does(by, Registry::rollBack);
  }

  private void does(String by, Consumer<Registry> deed) {
    deed.accept(registry.by(by));
    taking.run();
  }
}
