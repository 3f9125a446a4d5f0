/// Do the commands do what their options say?
@NullMarked
package dev.vitrine.app.command;

import org.jspecify.annotations.NullMarked;
