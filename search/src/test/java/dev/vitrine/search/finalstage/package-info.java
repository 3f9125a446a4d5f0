/// Tests of the final stage.
@NullMarked
package dev.vitrine.search.finalstage;

import org.jspecify.annotations.NullMarked;
