/// Tests: does the chain find what trying everything finds, are amounts read, is a model read back
/// as it was written?
@NullMarked
package dev.vitrine.search.tagging;

import org.jspecify.annotations.NullMarked;
