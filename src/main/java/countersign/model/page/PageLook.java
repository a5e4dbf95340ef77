package countersign.model.page;

import java.util.List;

/**
 * What is known of a page besides its words.
 *
 * @param source SHA-256 of the file that it came in, in hexadecimal; empty where that is not known
 * @param likeness a perceptual hash of its picture: few bits differ between two scans of one sheet; 0 where there is no
 *     picture
 * @param patches places where the paper behind words has no texture, though all around it has
 */
public record PageLook(String source, long likeness, List<Box> patches) {

    public static final PageLook NONE = new PageLook("", 0, List.of());

    public PageLook {
        patches = List.copyOf(patches);
    }

    public PageLook from(String file) {
        return new PageLook(file, likeness, patches);
    }
}
