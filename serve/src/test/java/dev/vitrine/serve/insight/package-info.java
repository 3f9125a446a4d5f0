/// Tests of the counts of the market and of queries.
@NullMarked
package dev.vitrine.serve.insight;

import org.jspecify.annotations.NullMarked;
