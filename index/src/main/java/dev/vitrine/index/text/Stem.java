package dev.vitrine.index.text;

/// The stem of a word, and whether the word is a stop-word.
record Stem(String text, boolean common) {}
