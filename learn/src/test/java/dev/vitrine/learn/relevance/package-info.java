/// Tests of learning relevance.
@NullMarked
package dev.vitrine.learn.relevance;

import org.jspecify.annotations.NullMarked;
