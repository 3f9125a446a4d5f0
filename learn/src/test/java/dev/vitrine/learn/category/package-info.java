/// Tests of the training of categories.
@NullMarked
package dev.vitrine.learn.category;

import org.jspecify.annotations.NullMarked;
