package countersign.ui.facts;

import countersign.model.fact.FactKey;

/**
 * Where in the table of facts a person is; it holds while rows and columns come and go.
 *
 * @param file the document's
 * @param entry which of the cell's values, from 0
 */
record Spot(FactKey<?> key, String file, int entry) {}
