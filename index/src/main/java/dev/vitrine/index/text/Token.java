package dev.vitrine.index.text;

/// One word of a text: what stands there, its stem, and where it stands.
///
/// `exact` is the normalised surface (compatibility forms, case, width and Latin accents folded),
/// at most 64 chars. `stem` is a function of `exact` and the language alone. `start` and `end` are
/// UTF-16 offsets into the text given. `position` counts from 0 without gaps. `common` marks a
/// stop-word, which a query may treat as optional.
public record Token(String exact, String stem, int start, int end, int position, boolean common) {}
