/// Tests of the reading of intents.
@NullMarked
package dev.vitrine.search.intent;

import org.jspecify.annotations.NullMarked;
