/// How are outcomes told? As a table for people, JSON for programs and a picture for both. Start at
/// {@link dev.vitrine.simulate.report.Figure}.
@NullMarked
package dev.vitrine.simulate.report;

import org.jspecify.annotations.NullMarked;
