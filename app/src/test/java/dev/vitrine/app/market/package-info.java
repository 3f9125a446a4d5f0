/// Tests of the package of this name.
@NullMarked
package dev.vitrine.app.market;

import org.jspecify.annotations.NullMarked;
