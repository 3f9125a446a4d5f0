package dev.vitrine.index.record;

/// A catalogue as the record holds it.
///
/// @param key its number in the file
/// @param settings JSON text
/// @param cleared the number of the write that last took everything out, 0 for none
record Shelf(long key, String name, String settings, long cleared) {}
