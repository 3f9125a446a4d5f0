/// What did the cascade look at? Notes, for pages that are kept, the candidates with the scores and
/// features that the stages worked with, and those that models may be learnt from. Start at {@link
/// dev.vitrine.search.witness.PageWitness}.
@NullMarked
package dev.vitrine.search.witness;

import org.jspecify.annotations.NullMarked;
