/// How well is the next item of a visit told? Measures the session path on visits that are known to
/// their ends. Start at {@link dev.vitrine.learn.session.SessionEvaluation}.
@NullMarked
package dev.vitrine.learn.session;

import org.jspecify.annotations.NullMarked;
