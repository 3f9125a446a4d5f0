/// How do people judge answers and see what these are worth? The addresses of judged sets, of
/// judging, of runs and of files. What measures is handed in from outside, as nothing here knows
/// measures. Start at {@link dev.vitrine.serve.quality.Workbench}.
@NullMarked
package dev.vitrine.serve.quality;

import org.jspecify.annotations.NullMarked;
