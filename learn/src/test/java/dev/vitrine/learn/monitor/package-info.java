/// Tests of the watching over models.
@NullMarked
package dev.vitrine.learn.monitor;

import org.jspecify.annotations.NullMarked;
