/// Tests of the package of this name.
@NullMarked
package dev.vitrine.learn.session;

import org.jspecify.annotations.NullMarked;
