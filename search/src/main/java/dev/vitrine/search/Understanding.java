package dev.vitrine.search;

/// A step that adds to what is understood of a query.
public non-sealed interface Understanding extends Step {
  /// What is understood after this step, from what was understood before it.
  Understood understand(Understood before, View view);
}
