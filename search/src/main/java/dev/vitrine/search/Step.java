package dev.vitrine.search;

/// A step of the cascade, of one of four kinds. Console, trace and metrics switch over the kinds;
/// anyone may add an implementation of a kind.
public sealed interface Step permits Understanding, Recall, Ranker, Mixer {
  /// The step's own name in traces and configuration: a plain noun or verb, kebab-case.
  String name();
}
