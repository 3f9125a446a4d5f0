/// Tests: are queries tagged where their terms are?
@NullMarked
package dev.vitrine.search.understand;

import org.jspecify.annotations.NullMarked;
