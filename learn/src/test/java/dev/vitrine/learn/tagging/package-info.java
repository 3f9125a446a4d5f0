/// Tests: do slopes agree with differences, does training learn, are spans counted as they should?
@NullMarked
package dev.vitrine.learn.tagging;

import org.jspecify.annotations.NullMarked;
