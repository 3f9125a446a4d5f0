/// What does the server do, in numbers? Counters and histograms in the Prometheus text form. Start
/// at {@link dev.vitrine.serve.metrics.Meters}.
@NullMarked
package dev.vitrine.serve.metrics;

import org.jspecify.annotations.NullMarked;
