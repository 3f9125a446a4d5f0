package dev.vitrine.kernel.item;

/// Who makes videos and hosts lives.
///
/// @param handle the short public name, without the at sign; empty when there is none
/// @param followers how many follow
public record Creator(String id, String name, String handle, long followers) implements Party {}
