package dev.vitrine.search;

/// A step that adds to what is understood of a query.
public non-sealed interface Understanding extends Step {
  /// What is understood after this step, from what was understood before it.
  Understood understand(Understood before, View view);

  /// What the trace shows of what this step found; empty when there is nothing to show.
  default String told(Understood after) {
    return "";
  }
}
