/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.form;

import org.jspecify.annotations.NullMarked;
