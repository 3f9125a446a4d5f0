/// Where does the catalogue live? Items come in and become postings, columns and records; price and
/// stock change in place. Knows words and filters, never what a query means, no features and no
/// models.
@NullMarked
package dev.vitrine.index;

import org.jspecify.annotations.NullMarked;
