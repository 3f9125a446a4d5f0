package dev.vitrine.serve.models;

import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The models of a catalogue that has none.
final class NoModels implements Models.Shelf {
  @Override
  public Models.Standing standing() {
    return new Models.Standing(0, List.of(), 0, 0, 0);
  }

  @Override
  public List<Models.Version> versions() {
    return List.of();
  }

  @Override
  public Map<String, Map<String, String>> notes(int version) {
    return Map.of();
  }

  @Override
  public Map<String, Map<String, Double>> looks(int version) {
    return Map.of();
  }

  @Override
  public OptionalInt ranked(List<String> models) {
    return OptionalInt.of(0);
  }

  @Override
  public List<Models.Deed> history() {
    return List.of();
  }

  @Override
  public List<Models.PastLesson> lessons() {
    return List.of();
  }

  @Override
  public void promote(int version, String by) {
    throw missing(version);
  }

  @Override
  public void canary(int version, double share, String by) {
    throw missing(version);
  }

  @Override
  public void shadow(int version, String by) {
    throw missing(version);
  }

  @Override
  public void rollBack(String by) {
    throw VitrineException.badRequest("no version ranks, so there is nothing to go back from");
  }

  private static VitrineException missing(int version) {
    return VitrineException.notFound("there is no version " + version);
  }
}
