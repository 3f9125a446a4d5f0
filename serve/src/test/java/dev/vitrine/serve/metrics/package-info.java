/// Tests of the measurements.
@NullMarked
package dev.vitrine.serve.metrics;

import org.jspecify.annotations.NullMarked;
