package countersign.compare;

import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells a page of findings from all others.
 *
 * @param page where it is
 * @param source SHA-256 of its file and its place in it; empty where not known
 * @param picture a perceptual hash, 0 where there is none
 * @param words its words in short runs
 * @param numbers its numbers but for ranges of reference
 * @param reports numbers of reports, specimens and examinations on it
 */
public record PagePrint(PageId page, String source, long picture, Sketch words, Sketch numbers, List<String> reports) {

    private static final int PICTURE_BANDS = 4;

    public PagePrint {
        reports = List.copyOf(reports);
    }

    /** Whether many pages have the key in common, such as all of one form. */
    public static boolean isWeak(String key) {
        return key.startsWith("picture ");
    }

    /** Two pages that are the same have one of these in common; few others have. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        if (!source.isEmpty()) {
            keys.add("file " + source);
        }
        numbers.bands().forEach(band -> keys.add("numbers " + band));
        reports.forEach(report -> keys.add("report " + report));
        if (picture != 0) {
            for (int band = 0; band < PICTURE_BANDS; band++) {
                keys.add("picture " + band + "/" + (picture >>> 16 * band & 0xFFFF));
            }
        }
        return List.copyOf(keys);
    }
}
