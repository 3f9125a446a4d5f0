/// How does the tagger of queries come to know its words, and how good is it? Reads the catalogue
/// and labelled queries, makes labelled queries up where there are none, trains, calibrates and
/// measures. Not for tagging while serving: the model is a file. Start at {@link
/// dev.vitrine.learn.tagging.TaggerTraining}.
@NullMarked
package dev.vitrine.learn.tagging;

import org.jspecify.annotations.NullMarked;
