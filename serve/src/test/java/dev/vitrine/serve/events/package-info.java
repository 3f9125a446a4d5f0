/// Tests of the package of this name.
@NullMarked
package dev.vitrine.serve.events;

import org.jspecify.annotations.NullMarked;
