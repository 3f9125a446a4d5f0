/// How fast is it, against what? The program behind `./vitrine bench` and its report. Never
/// shipped. Start at `BenchCommand`, then {@link dev.vitrine.bench.workload.Workload}.
@NullMarked
package dev.vitrine.bench;

import org.jspecify.annotations.NullMarked;
