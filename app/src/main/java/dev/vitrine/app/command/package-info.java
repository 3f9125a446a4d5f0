/// What can be asked on the command line? One class for each command of the launcher: its options,
/// and the calls it makes. Nothing here decides how things work. Start at any command.
@NullMarked
package dev.vitrine.app.command;

import org.jspecify.annotations.NullMarked;
