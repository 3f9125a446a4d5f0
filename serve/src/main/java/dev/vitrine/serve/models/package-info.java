/// How does a person see and choose which learnt models rank? The values and the addresses; the
/// registry itself is handed in from outside, as nothing here learns. Start at {@link
/// dev.vitrine.serve.models.Models}.
@NullMarked
package dev.vitrine.serve.models;

import org.jspecify.annotations.NullMarked;
