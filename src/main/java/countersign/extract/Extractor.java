package countersign.extract;

import java.util.List;

/** Takes facts of some sort from a page. */
@FunctionalInterface
interface Extractor {

    List<Found<?>> find(PageText page);
}
