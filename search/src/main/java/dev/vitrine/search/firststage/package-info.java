/// Which hundreds of the candidates are worth a closer look? Cheap features, a small model. Start
/// at {@link dev.vitrine.search.firststage.LinearFirstStage}.
@NullMarked
package dev.vitrine.search.firststage;

import org.jspecify.annotations.NullMarked;
