/// How do files become writes? Sources recognised by what they hold, read row by row, checked,
/// written in batches; what is wrong goes to a file of rejects and what was done is remembered. Not
/// for serving. Start at {@link dev.vitrine.index.load.Loading}.
@NullMarked
package dev.vitrine.index.load;

import org.jspecify.annotations.NullMarked;
