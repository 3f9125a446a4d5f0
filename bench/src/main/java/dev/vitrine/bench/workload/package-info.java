/// What is measured? One class a workload; each makes figures of a bed of generated products. Not
/// for hot loops, which JMH measures. Start at {@link dev.vitrine.bench.workload.Workload}.
@NullMarked
package dev.vitrine.bench.workload;

import org.jspecify.annotations.NullMarked;
