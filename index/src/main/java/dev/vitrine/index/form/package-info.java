/// What does an item look like in JSON, and is this one right? Reading of the documented form into
/// items and parties with errors that name the field, merging of partial updates and of values
/// changed in place. Not for storing or searching. Start at {@link
/// dev.vitrine.index.form.ItemForm}.
@NullMarked
package dev.vitrine.index.form;

import org.jspecify.annotations.NullMarked;
