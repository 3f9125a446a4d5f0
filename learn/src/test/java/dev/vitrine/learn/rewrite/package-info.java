@NullMarked
package dev.vitrine.learn.rewrite;

import org.jspecify.annotations.NullMarked;
