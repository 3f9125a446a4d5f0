/// Who may make and fetch backups, and what is told of them?
@NullMarked
package dev.vitrine.serve.backups;

import org.jspecify.annotations.NullMarked;
