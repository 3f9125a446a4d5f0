/// Tests of how expansions are learnt.
@NullMarked
package dev.vitrine.learn.expand;

import org.jspecify.annotations.NullMarked;
