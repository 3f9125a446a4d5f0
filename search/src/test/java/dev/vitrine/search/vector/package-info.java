@NullMarked
package dev.vitrine.search.vector;

import org.jspecify.annotations.NullMarked;
