/// How fast is it, against what? JMH classes and end-to-end workloads. Never shipped.
@NullMarked
package dev.vitrine.bench;

import org.jspecify.annotations.NullMarked;
