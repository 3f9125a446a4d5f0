/// Tests of growing trees.
@NullMarked
package dev.vitrine.learn.trees;

import org.jspecify.annotations.NullMarked;
