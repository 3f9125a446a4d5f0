/// Tests of expansions: how they are looked up and kept in a file.
@NullMarked
package dev.vitrine.search.expand;

import org.jspecify.annotations.NullMarked;
