/// What has the shop written, for certain? The record of everything that cannot be derived:
/// documents, values changed in place, settings and the ledger, in one SQLite file a data folder.
/// Not for searching: the index is derived from it. Start at {@link
/// dev.vitrine.index.record.RecordStore}.
@NullMarked
package dev.vitrine.index.record;

import org.jspecify.annotations.NullMarked;
