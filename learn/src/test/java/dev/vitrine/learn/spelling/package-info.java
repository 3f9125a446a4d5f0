/// Are the measures of spelling right? Small lists, and a catalogue that corrects as it is told.
@NullMarked
package dev.vitrine.learn.spelling;

import org.jspecify.annotations.NullMarked;
