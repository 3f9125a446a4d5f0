/// What was found, and why? The page, its counts, and the trace that tells its story. Start at
/// {@link dev.vitrine.kernel.answer.Answer}.
@NullMarked
package dev.vitrine.kernel.answer;

import org.jspecify.annotations.NullMarked;
