package dev.vitrine.search.model;

/// A decision tree that adds to one output.
///
/// @param output which one
/// @param root where it begins
public record Tree(int output, Node root) {}
