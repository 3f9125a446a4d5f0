/// How fast are the hot loops, against the plain way of doing the same? JMH classes; each checks in
/// its set-up that both sides give the same result. Not for whole queries, which the workloads
/// measure. Start at {@link dev.vitrine.bench.jmh.FacetPassBench}.
@NullMarked
package dev.vitrine.bench.jmh;

import org.jspecify.annotations.NullMarked;
