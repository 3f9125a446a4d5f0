@NullMarked
package dev.vitrine.learn.vector;

import org.jspecify.annotations.NullMarked;
