package dev.vitrine.serve;

import dev.vitrine.serve.backups.Backups;
import dev.vitrine.serve.loads.Loads;
import dev.vitrine.serve.models.Models;
import dev.vitrine.serve.quality.Workbench;
import dev.vitrine.serve.simulations.Simulations;
import java.util.Optional;

/// What a shop has for those who run it.
///
/// @param models that a person sees and chooses
/// @param backups copies of the shop
/// @param loads files that were loaded, and those that are sent
/// @param simulations runs of the simulated market
/// @param bench where judged sets are kept and measured; nowhere, when it is empty
public record BackOffice(
    Models models,
    Backups backups,
    Loads loads,
    Simulations simulations,
    Optional<Workbench> bench) {
  /// A shop that has none of it.
  public static final BackOffice NONE =
      new BackOffice(Models.NONE, Backups.NONE, Loads.NONE, Simulations.NONE, Optional.empty());
}
