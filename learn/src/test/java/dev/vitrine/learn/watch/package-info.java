/// Tests of learning what will be clicked and watched.
@NullMarked
package dev.vitrine.learn.watch;

import org.jspecify.annotations.NullMarked;
