/// Which of the best candidates is really meant? Ranks what the first stage leaves by a learned
/// model. Start at {@link dev.vitrine.search.finalstage.RelevanceStage}.
@NullMarked
package dev.vitrine.search.finalstage;

import org.jspecify.annotations.NullMarked;
